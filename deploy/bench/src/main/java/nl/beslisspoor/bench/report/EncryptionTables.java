package nl.beslisspoor.bench.report;

import static nl.beslisspoor.bench.report.Cells.number;
import static nl.beslisspoor.bench.report.Cells.plain;
import static nl.beslisspoor.bench.report.Cells.ratio;
import static nl.beslisspoor.bench.report.Cells.row;
import static nl.beslisspoor.bench.report.Cells.table;

import java.util.List;
import java.util.stream.Collectors;

/** What encryption takes, as Markdown. */
final class EncryptionTables {
  private static final String WORDS =
      """
      **With and without encryption.** A new file is kept by the same bare insert with its events \
      as plain text, with them encrypted, and with their keys committed first as well; the product \
      opens files with its keys and beside itself with keys that are kept nowhere; the longest file \
      is read from two tables alike, by somebody who has asked for no keys yet, and folded, or every \
      field about people in it opened; a whole log is replayed by a cursor and a bulk copy of a line \
      for each event, from both tables.\
      """;

  private EncryptionTables() {}

  /**
   * @param longest events of the longest file
   */
  static String of(EncryptionFigures figures, int longest) {
    return String.join(
        "\n\n",
        WORDS,
        shares(
            "| bare JDBC | threads | plain /s | encrypted, share | and keys kept, share |",
            figures.appends()),
        shares("| product | threads | keys kept nowhere /s | keys kept, share |", figures.opens()),
        times("a file of %s events".formatted(number(longest)), figures.reads()),
        times("a log of %s events".formatted(number(figures.events())), List.of(figures.replay())));
  }

  private static String shares(String head, List<EngineFigures> figures) {
    return table(head, figures.stream().map(EncryptionTables::shares));
  }

  private static String shares(EngineFigures figures) {
    var without = figures.rates().getFirst();
    var others = figures.rates().stream().skip(1).map(EngineTables::share);
    return row(
        figures.work(),
        figures.threads(),
        number(without.perSecond()),
        others.collect(Collectors.joining(" | ")));
  }

  private static String times(String what, List<EngineFigures> figures) {
    return table(
        "| " + what + " | plain, ms | encrypted, ms | encrypted ÷ plain |",
        figures.stream().map(EncryptionTables::read));
  }

  private static String read(EngineFigures figures) {
    var plain = figures.rates().getFirst();
    var encrypted = figures.rates().getLast();
    return row(
        figures.work(),
        plain(plain.half()),
        plain(encrypted.half()),
        "%s (%s–%s)"
            .formatted(
                ratio(1 / encrypted.ofBare()),
                ratio(1 / encrypted.most()),
                ratio(1 / encrypted.least())));
  }
}
