package nl.beslisspoor.standalone;

import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Says where the product can be reached. */
@ConditionalOnWebApplication
class Welcome {
  private final Settings settings;
  private final Environment environment;

  Welcome(Settings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void greet() {
    var out = settings.jsonLogs() ? System.err : System.out;
    out.println();
    out.println("Beslisspoor is ready: " + address());
    out.println();
  }

  private String address() {
    return "http://%s:%s/"
        .formatted(
            environment.getProperty("server.address"),
            environment.getProperty("local.server.port"));
  }
}
