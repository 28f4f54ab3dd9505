package nl.beslisspoor.standalone;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The switches in the text of a Java file, told apart by their labels. */
final class Switches {
  private static final Pattern NO_CODE =
      Pattern.compile(
          """
          (?sx) \"""(?:[^"\\\\]++|\\\\.|"(?!""))*+\"""
          | "(?:[^"\\\\\\n]++|\\\\.)*+"
          | '(?:[^'\\\\]++|\\\\.)++'
          | //[^\\n]*+
          | /\\*(?:[^*]++|\\*(?!/))*+\\*/\
          """);
  private static final Pattern SWITCH = Pattern.compile("\\bswitch\\s*\\(");
  private static final Pattern LABEL = Pattern.compile("(?s)\\bcase\\s(.*?)->");
  private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");
  private static final Pattern NAME = Pattern.compile("\\w+");

  private Switches() {}

  /** Whether a switch names one of these types in a label and takes all others by a default. */
  static boolean letPass(String java, Set<String> types) {
    var code = NO_CODE.matcher(java).replaceAll("\"\"");
    return SWITCH
        .matcher(code)
        .results()
        .map(MatchResult::start)
        .map(start -> ownText(code, start))
        .filter(DEFAULT.asPredicate())
        .anyMatch(names(types));
  }

  private static Predicate<String> names(Set<String> types) {
    return text ->
        LABEL
            .matcher(text)
            .results()
            .flatMap(label -> words(label.group(1)))
            .anyMatch(types::contains);
  }

  private static Stream<String> words(String text) {
    return NAME.matcher(text).results().map(MatchResult::group);
  }

  /** What stands in a switch itself, without what is nested in further braces or parentheses. */
  private static String ownText(String code, int start) {
    var own = new StringBuilder();
    int depth = 0;
    for (int at = code.indexOf('{', start); at < code.length(); at++) {
      char sign = code.charAt(at);
      if (sign == '}' || sign == ')') {
        depth--;
      }
      if (depth == 1) {
        own.append(sign);
      }
      if (sign == '{' || sign == '(') {
        depth++;
      }
      if (depth == 0) {
        break;
      }
    }
    return own.toString();
  }
}
