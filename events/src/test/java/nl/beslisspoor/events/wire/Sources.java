package nl.beslisspoor.events.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the doc comments of the published records say. */
final class Sources {

  private static final Path ROOT = Path.of("src/main/java");

  private Sources() {}

  /** The comment of a record up to its first parameter, as one line; empty when it has none. */
  static String about(Class<?> shape) {
    return comment(shape).map(text -> text.split(" @param ", 2)[0].strip()).orElse("");
  }

  /** What a record's comment says of one field; empty when it says nothing. */
  static String about(Class<?> shape, String field) {
    var said = Pattern.compile("@param " + field + " (.*?)(?= @param |$)");
    return comment(shape)
        .map(said::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1).strip())
        .orElse("");
  }

  private static Optional<String> comment(Class<?> shape) {
    var declared =
        Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record " + shape.getSimpleName() + "\\(",
            Pattern.DOTALL);
    var matcher = declared.matcher(source(shape));
    return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\* ?", " ")
        .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String source(Class<?> shape) {
    var file = shape.getNestHost().getName().replace('.', '/') + ".java";
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
