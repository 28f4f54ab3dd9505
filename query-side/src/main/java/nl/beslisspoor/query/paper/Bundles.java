package nl.beslisspoor.query.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the pages, one bundle per room: {@code words/file.properties} in Dutch and {@code
 * words/file_en.properties} in English, both in UTF-8. A key begins with the name of its bundle.
 */
final class Bundles {
  private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

  private Bundles() {}

  /** The words behind a key; empty when there are none. */
  static Optional<String> find(Language language, String key) {
    var dot = key.indexOf('.');
    return dot < 1
        ? Optional.empty()
        : Optional.ofNullable(bundle(key.substring(0, dot), language).getProperty(key));
  }

  private static Properties bundle(String room, Language language) {
    return READ.computeIfAbsent(room + language.choose("", "_en"), Bundles::read);
  }

  private static Properties read(String name) {
    var bundle = new Properties();
    try (var words = Bundles.class.getResourceAsStream("/words/" + name + ".properties")) {
      if (words != null) {
        bundle.load(new InputStreamReader(words, StandardCharsets.UTF_8));
      }
      return bundle;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
