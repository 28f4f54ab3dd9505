package nl.beslisspoor.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates hold no words of a language themselves, but for what is replaced when a page is made.
 */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** Said the same in both languages, or no words at all. */
  private static final Set<String> NAMES = Set.of("Beslisspoor", " – Beslisspoor");

  private static final Set<String> NO_WORDS = Set.of("code", "script", "style");
  private static final Set<String> REPLACED = Set.of("th:text", "th:utext");
  private static final Set<String> SPOKEN =
      Set.of("aria-label", "title", "alt", "placeholder", "data-label", "label", "value");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern INLINE = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
  private static final Pattern SENTENCE =
      Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}|\\p{L}{2} | \\p{L}{2}");

  static Stream<Path> templates() throws IOException {
    try (var all = Files.walk(TEMPLATES)) {
      return all.filter(file -> file.toString().endsWith(".html")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHasNoWordsOfItsOwn(Path template) throws IOException, ParseException {
    var parser = new DOMMarkupParser(ParseConfiguration.htmlConfiguration());
    var words = new ArrayList<String>();
    collect(parser.parse(Files.readString(template)), words);
    assertThat(words).isEmpty();
  }

  private static void collect(INestableNode inside, List<String> words) {
    for (var child : inside.getChildren()) {
      if (child instanceof Text text) {
        var own = INLINE.matcher(text.getContent()).replaceAll("").strip();
        if (LETTER.matcher(own).find() && !NAMES.contains(own)) {
          words.add(own);
        }
      } else if (child instanceof Element element && !NO_WORDS.contains(element.getElementName())) {
        element.getAttributeMap().forEach((name, value) -> attribute(name, value, words));
        if (element.getAttributeMap().keySet().stream().noneMatch(REPLACED::contains)) {
          collect(element, words);
        }
      }
    }
  }

  private static void attribute(String name, String value, List<String> words) {
    if (SPOKEN.contains(name)) {
      spoken(value, words);
    } else if (name.startsWith("th:")) {
      LITERAL
          .matcher(value)
          .results()
          .map(found -> found.group(1))
          .filter(literal -> SENTENCE.matcher(literal).find() && !NAMES.contains(literal))
          .filter(literal -> !literal.contains("--"))
          .forEach(words::add);
    }
  }

  private static void spoken(String value, List<String> words) {
    if (SENTENCE.matcher(value).find()) {
      words.add(value);
    }
  }
}
