package nl.beslisspoor.standalone;

import static com.google.googlejavaformat.java.ImportOrderer.reorderImports;
import static com.google.googlejavaformat.java.RemoveUnusedImports.removeUnusedImports;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Spotless needs a newer Java than Maven may run on; the tests always have it. */
class FormatTest {
  @Test
  void every_java_file_stands_as_the_formatter_writes_it() {
    var files =
        Stream.of("src/main/java", "src/test/java").flatMap(f -> Repository.java(f).stream());
    assertThat(files.filter(FormatTest::differs))
        .as("run ./mvnw spotless:apply with Maven on JDK 21 or newer")
        .isEmpty();
  }

  private static boolean differs(Path file) {
    var source = Repository.read(file);
    try {
      var imports = removeUnusedImports(reorderImports(source, JavaFormatterOptions.Style.GOOGLE));
      return !new Formatter().formatSource(imports).equals(source);
    } catch (FormatterException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }
}
