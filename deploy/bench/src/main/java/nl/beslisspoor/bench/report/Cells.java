package nl.beslisspoor.bench.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows and numbers of a table in Markdown. */
final class Cells {
  private static final double FEW = 10;
  private static final int HUNDRED = 100;

  private Cells() {}

  static String table(String head, Stream<String> rows) {
    var rule = head.replaceAll("[^|]+", "---");
    return Stream.concat(Stream.of(head, rule), rows).collect(Collectors.joining("\n"));
  }

  static String row(Object... cells) {
    return Stream.of(cells).map(Object::toString).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Such as 12,345 or 3.2. */
  static String number(double value) {
    return Math.abs(value) < FEW ? plain(value) : String.format(Locale.ROOT, "%,.0f", value);
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, value < FEW ? "%.2f" : "%.1f", value);
  }

  static String plain(double value) {
    var text = String.format(Locale.ROOT, value < HUNDRED ? "%.2f" : "%.0f", value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }
}
