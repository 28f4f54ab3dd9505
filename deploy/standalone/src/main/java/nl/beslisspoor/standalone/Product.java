package nl.beslisspoor.standalone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.beslisspoor.command.CommandSide;
import nl.beslisspoor.query.QuerySide;
import nl.beslisspoor.query.access.DoorAccess;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.demo.Demo;
import nl.beslisspoor.standalone.settings.ProcessRole;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One side or both in this process, with or without a web server. */
public final class Product {
  /** A thread of its own finds the classes of this one's loader; those of a common pool do not. */
  private static final Executor BESIDE =
      work -> Thread.ofPlatform().name("beslisspoor-foundation").start(work);

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
    var data = settings.role().split() ? DataDirectory.none() : DataDirectory.take(settings.data());
    // the database starts while the rooms are looked up
    var laid = CompletableFuture.supplyAsync(() -> Foundation.lay(settings, data), BESIDE);
    try {
      var application = new SpringApplication(rooms(settings.role()));
      application.setWebApplicationType(type);
      application.setDefaultProperties(properties(settings));
      application.addInitializers(context -> {
        context.getEnvironment().getPropertySources().addFirst(given(settings));
        register(context, settings, laid);
      });
      return application.run();
    } catch (RuntimeException e) {
      laid.handle((foundation, failure) -> Optional.ofNullable(foundation))
          .join()
          .ifPresent(Foundation::close);
      data.close();
      throw e;
    }
  }

  /** Beans made from these close before them. The data directory stays ours until the end. */
  private static void register(
      ConfigurableApplicationContext context,
      Settings settings,
      CompletableFuture<Foundation> foundation) {
    var beans = (GenericApplicationContext) context;
    beans.registerBean(Settings.class, () -> settings);
    beans.registerBean(Foundation.class, () -> awaited(foundation));
  }

  private static Foundation awaited(CompletableFuture<Foundation> foundation) {
    try {
      return foundation.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  private static Class<?>[] rooms(ProcessRole role) {
    return switch (role) {
      case ALL -> new Class<?>[] {Standalone.class, CommandSide.class, QuerySide.class, Demo.class};
      case COMMAND -> new Class<?>[] {Standalone.class, CommandSide.class, DoorAccess.class};
      case QUERY -> new Class<?>[] {Standalone.class, QuerySide.class};
    };
  }

  /** What rooms ask the environment for, with options in their place before variables. */
  private static MapPropertySource given(Settings settings) {
    var properties = new HashMap<String, Object>();
    settings.all().stream()
        .filter(one -> one.value() != null && !one.setting().secret())
        .forEach(one -> properties.put(one.setting().property(), one.value()));
    return new MapPropertySource("beslisspoor", properties);
  }

  private static Map<String, Object> properties(Settings settings) {
    var port = settings.port() == 0 ? Ports.free() : settings.port();
    var properties = new HashMap<String, Object>();
    properties.put("server.port", port);
    properties.put("server.address", settings.value(Setting.ADDRESS).orElseThrow());
    properties.put(Setting.DOOR_URL.property(), "http://127.0.0.1:" + port);
    properties.put("springdoc.api-docs.enabled", !settings.role().split());
    if (settings.role() == ProcessRole.COMMAND) {
      properties.put("spring.autoconfigure.exclude", JdbcSessionAutoConfiguration.class.getName());
    }
    settings.value(Setting.TRUSTED_PROXIES).ifPresent(proxies -> trust(proxies, properties));
    if (settings.jsonLogs()) {
      properties.put("logging.structured.format.console", "ecs");
    }
    return properties;
  }

  private static void trust(String proxies, Map<String, Object> properties) {
    var either =
        Arrays.stream(proxies.split(","))
            .map(String::strip)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    properties.put("server.forward-headers-strategy", "native");
    properties.put("server.tomcat.remoteip.internal-proxies", either);
  }
}
