package nl.beslisspoor.bench.report;

import static nl.beslisspoor.bench.report.Cells.number;
import static nl.beslisspoor.bench.report.Cells.plain;
import static nl.beslisspoor.bench.report.Cells.ratio;
import static nl.beslisspoor.bench.report.Cells.row;
import static nl.beslisspoor.bench.report.Cells.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.bench.report.DelayFigures.Delay;
import nl.beslisspoor.bench.report.PairFigures.Rate;

/** A report of the split form as Markdown. */
final class SplitTables {
  private SplitTables() {}

  static String of(SplitReport report) {
    return Stream.of(conditions(report), delays(report), pairs(report))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String conditions(SplitReport report) {
    var machine = report.machine();
    return """
    All share the %d cores of this machine: the clients, two command and two query processes (%s), \
    a Kafka broker, and PostgreSQL %s (durable, on %s); Java %s, %s. Store: %s files just opened. \
    Delays: %d rounds of %s turns of each kind, taken in turn, under a load that goes on. Rates: \
    medians of %d alternated rounds of at most %s s, with the slowest and the fastest round. Read \
    the ratios.\
    """
        .formatted(
            machine.cores(),
            report.jvm(),
            machine.postgres(),
            machine.files(),
            machine.java(),
            machine.system(),
            number(report.files()),
            report.rounds(),
            number(report.turns()),
            report.rounds(),
            plain(report.seconds()));
  }

  private static String delays(SplitReport report) {
    return table(
        "| others record, events /s: asked | reached | raw: notified and read, p50 ms | p99 ms"
            + " | timeline holds it, p50 ms | p99 ms | ÷ raw p50 | ÷ raw p99"
            + " | page of the other process shows it, p50 ms | p99 ms | ÷ raw p50 | ÷ raw p99"
            + " | pages asked for again |",
        report.delays().stream().map(SplitTables::delay));
  }

  private static String delay(DelayFigures row) {
    return row(
        row.asked(),
        number(row.reached()),
        both(row.raw()),
        both(row.view()),
        ratios(row.view().against(row.raw())),
        both(row.page()),
        ratios(row.page().against(row.raw())),
        row.again());
  }

  private static String both(Delay delay) {
    return plain(delay.half()) + " | " + plain(delay.most());
  }

  private static String ratios(Delay delay) {
    return ratio(delay.half()) + " | " + ratio(delay.most());
  }

  private static String pairs(SplitReport report) {
    return table(
        "| on the cores they share | clients | one process /s | both processes /s | two ÷ one |",
        report.pairs().stream()
            .map(row ->
                row(
                    row.work(),
                    row.clients(),
                    rate(row.one()),
                    rate(row.two()),
                    ratio(row.ratio()))));
  }

  private static String rate(Rate rate) {
    return "%s (%s–%s)".formatted(number(rate.median()), number(rate.least()), number(rate.most()));
  }
}
