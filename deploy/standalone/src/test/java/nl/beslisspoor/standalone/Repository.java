package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files this build is made of. */
public final class Repository {
  /**
   * Given as {@code -Dbeslisspoor.generate}, makes generated files anew instead of checking them.
   */
  private static final String GENERATE = "beslisspoor.generate";

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of(
          "events",
          "command-side",
          "query-side",
          "deploy/standalone",
          "deploy/split",
          "deploy/bench",
          "deploy/faults",
          "deploy/fixtures");

  private Repository() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java files of all modules below a folder such as {@code src/main/java}. */
  static List<Path> java(String folder) {
    return MODULES.stream()
        .map(module -> ROOT.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(Repository::below)
        .filter(file -> file.toString().endsWith(".java"))
        .sorted()
        .toList();
  }

  /** Word bundles, templates and SQL of all modules. */
  static List<Path> resources() {
    return MODULES.stream()
        .map(module -> ROOT.resolve(module).resolve("src/main/resources"))
        .filter(Files::isDirectory)
        .flatMap(Repository::below)
        .filter(file -> file.toString().matches(".*\\.(properties|html|sql)"))
        .sorted()
        .toList();
  }

  private static Stream<Path> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that is generated as a whole is up to date. */
  static void assertGenerated(String path, String content) {
    var file = file(path);
    if (System.getProperty(GENERATE) != null) {
      write(file, content);
    }
    assertThat(Files.exists(file) ? read(file) : "")
        .as(path + " is stale: run this test with -D" + GENERATE)
        .isEqualTo(content);
  }

  /** The part of a file between two comment lines that name it is up to date. */
  public static void assertGeneratedPart(String path, String name, String content) {
    var whole = read(file(path));
    var begin = "<!-- generated: " + name + " -->\n";
    var end = "<!-- end of " + name + " -->";
    assertThat(whole).contains(begin, end);
    var before = whole.substring(0, whole.indexOf(begin) + begin.length());
    var after = whole.substring(whole.indexOf(end));
    assertGenerated(path, before + content + after);
  }

  private static void write(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
