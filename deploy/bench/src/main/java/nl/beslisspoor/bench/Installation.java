package nl.beslisspoor.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.bench.ceiling.Tap;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.query.feed.Feeds;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.feed.Reached;
import nl.beslisspoor.standalone.Product;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product in this process, reachable from this machine only, and its database. */
record Installation(ConfigurableApplicationContext product, Database database, String password)
    implements AutoCloseable {

  /**
   * @param data an empty directory
   * @param jdbcUrl of a database to use instead of the embedded one; its passwords stand in the
   *     environment
   * @throws IllegalArgumentException naming every setting that is wrong
   */
  static Installation start(Path data, Optional<String> jdbcUrl) {
    var password = "bench-" + UUID.randomUUID();
    var options =
        new EnumMap<Setting, String>(
            Map.of(
                Setting.PORT, "0",
                Setting.ADDRESS, "127.0.0.1",
                Setting.DATA, data.toString(),
                Setting.ADMIN_PASSWORD, password,
                Setting.DEMO, "false",
                Setting.LOG_FORMAT, "text"));
    jdbcUrl.ifPresent(url -> options.put(Setting.JDBC_URL, url));
    var settings = new Settings(options, System.getenv());
    if (!settings.objections().isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", settings.objections()));
    }
    var product = Product.serve(settings);
    var database = Database.beside(settings, DataDirectory.ofAnother(settings.data()));
    return new Installation(product, database, password);
  }

  URI address() {
    return URI.create(
        "http://127.0.0.1:" + product.getEnvironment().getRequiredProperty("local.server.port"));
  }

  Decisions decisions() {
    return product.getBean(Decisions.class);
  }

  OrganisationId organisation() {
    return product.getBean(OrganisationId.class);
  }

  Feeds feeds() {
    return product.getBean(Feeds.class);
  }

  Tap tap() {
    return product.getBean(Tap.class);
  }

  /** The names of all views. */
  List<String> views() {
    return product.getBeansOfType(Projection.class).values().stream()
        .map(Projection::name)
        .sorted()
        .toList();
  }

  /** The tables of a view, in schema {@code read}. */
  List<String> tables(String view) {
    return product.getBeansOfType(Projection.class).values().stream()
        .filter(projection -> projection.name().equals(view))
        .flatMap(projection -> projection.tables().stream())
        .toList();
  }

  /**
   * Waits until every view shows an event, as a page does that leads on from a form.
   *
   * @throws IllegalStateException when one of them does not in time
   */
  void requireShown(String stream, long sequence, Duration atMost) {
    requireShown(views(), stream, sequence, atMost);
  }

  /** The same of these views alone. */
  void requireShown(List<String> views, String stream, long sequence, Duration atMost) {
    var reached = product.getBean(Reached.class);
    for (var view : views) {
      if (!reached.await(view, stream, sequence, atMost)) {
        throw new IllegalStateException("the view " + view + " does not follow the log");
      }
    }
  }

  @Override
  public void close() {
    product.close();
  }
}
