package nl.beslisspoor.standalone;

import java.util.Optional;
import nl.beslisspoor.query.access.FirstAdministrator;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Lets the first administrator in, where there are pages, and says where this process is. */
@ConditionalOnWebApplication
@Order(1)
class Welcome implements ApplicationRunner {
  private final Settings settings;
  private final ObjectProvider<FirstAdministrator> administrator;
  private final Environment environment;
  private Optional<String> oneTimePassword = Optional.empty();

  Welcome(
      Settings settings,
      ObjectProvider<FirstAdministrator> administrator,
      Environment environment) {
    this.settings = settings;
    this.administrator = administrator;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var alone = !settings.role().split();
    var given = settings.value(Setting.ADMIN_PASSWORD);
    administrator.ifAvailable(first -> oneTimePassword = first.create(alone, given));
  }

  /** On the error stream when the other one holds JSON lines only. */
  @EventListener(ApplicationReadyEvent.class)
  void greet() {
    var out = settings.jsonLogs() ? System.err : System.out;
    out.println();
    out.println("Beslisspoor is ready: " + address());
    oneTimePassword.ifPresent(password ->
        out.printf(
            "Sign in as %s with the one-time password %s%n",
            FirstAdministrator.SIGN_IN_NAME, password));
    out.println();
  }

  private String address() {
    return "http://%s:%s/"
        .formatted(
            environment.getProperty("server.address"),
            environment.getProperty("local.server.port"));
  }
}
