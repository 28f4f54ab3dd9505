package nl.beslisspoor.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts that make the tables of the product, and running such scripts as the product does.
 */
final class Scripts {
  /** The schema that keeps the history of its scripts, and where those stand. */
  static final Map<String, String> LOCATIONS =
      Map.of(
          "log", "classpath:db/migration",
          "keys", "classpath:db/keys",
          "access", "classpath:db/access");

  private Scripts() {}

  /** Every migration of the present version: by schema and file name, what it says. */
  static Map<String, String> migrations() {
    var scripts = new TreeMap<String, String>();
    LOCATIONS.forEach((schema, location) -> read(location, schema + "/", scripts));
    return scripts;
  }

  /** How the present version makes the tables of its views. */
  static Map<String, String> views() {
    var scripts = new TreeMap<String, String>();
    read("classpath:read", "", scripts);
    return scripts;
  }

  private static void read(String location, String prefix, Map<String, String> into) {
    var pattern = location.replace("classpath:", "classpath*:") + "/*.sql";
    try {
      for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        var text = resource.getContentAsString(StandardCharsets.UTF_8);
        into.put(prefix + resource.getFilename(), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs the scripts of one schema, as far as they did not run before.
   *
   * @param locations as Flyway names them
   */
  static void migrate(Postgres server, String schema, String... locations) {
    Flyway.configure()
        .dataSource(server.url(), server.migrator().user(), server.migrator().password())
        .initSql("set role beslisspoor_owner")
        .schemas(schema)
        .defaultSchema(schema)
        .locations(locations)
        .placeholders(Map.of("application", server.application().user()))
        .load()
        .migrate();
  }

  static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
