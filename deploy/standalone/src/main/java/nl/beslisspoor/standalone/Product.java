package nl.beslisspoor.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Both sides on one database in this process, with or without a web server. */
public final class Product {
  private Product() {}

  /** Starts everything; a signal to the process ends it, requests first, the database last. */
  public static ConfigurableApplicationContext serve(Settings settings) {
    return start(settings, WebApplicationType.SERVLET);
  }

  /**
   * Starts everything but the web server. Closing the answer stops all, the database last.
   *
   * @throws DataDirectory.InUse when a running product holds the data directory
   */
  static ConfigurableApplicationContext withoutWeb(Settings settings) {
    return start(settings, WebApplicationType.NONE);
  }

  private static ConfigurableApplicationContext start(Settings settings, WebApplicationType type) {
    var data = DataDirectory.take(settings.data());
    var laid = new AtomicReference<Foundation>();
    try {
      var application = new SpringApplication(Standalone.class);
      application.setWebApplicationType(type);
      application.setDefaultProperties(properties(settings));
      application.addInitializers(context -> {
        laid.set(Foundation.lay(settings, data));
        register(context, settings, laid.get());
      });
      return application.run();
    } catch (RuntimeException e) {
      Optional.ofNullable(laid.get()).ifPresent(Foundation::close);
      data.close();
      throw e;
    }
  }

  /** Beans made from these close before them. The data directory stays ours until the end. */
  private static void register(
      ConfigurableApplicationContext context, Settings settings, Foundation foundation) {
    var beans = (GenericApplicationContext) context;
    beans.registerBean(Settings.class, () -> settings);
    beans.registerBean(Foundation.class, () -> foundation);
  }

  private static Map<String, Object> properties(Settings settings) {
    var port = settings.port() == 0 ? freePort() : settings.port();
    var properties = new HashMap<String, Object>();
    properties.put("server.port", port);
    properties.put("server.address", settings.value(Setting.ADDRESS).orElseThrow());
    properties.put(Setting.DOOR_URL.property(), "http://127.0.0.1:" + port);
    if (settings.jsonLogs()) {
      properties.put("logging.structured.format.console", "ecs");
    }
    return properties;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port", e);
    }
  }
}
