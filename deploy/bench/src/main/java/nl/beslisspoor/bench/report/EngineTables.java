package nl.beslisspoor.bench.report;

import static nl.beslisspoor.bench.report.Cells.number;
import static nl.beslisspoor.bench.report.Cells.plain;
import static nl.beslisspoor.bench.report.Cells.ratio;
import static nl.beslisspoor.bench.report.Cells.row;
import static nl.beslisspoor.bench.report.Cells.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.bench.report.EngineFigures.Rate;

/** A report of the engine as Markdown. */
final class EngineTables {
  private EngineTables() {}

  static String of(EngineReport report) {
    return Stream.of(
            conditions(report),
            commands(report),
            fold(report),
            EncryptionTables.of(report.encryption(), report.longest()))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String conditions(EngineReport report) {
    var machine = report.machine();
    return """
    Measured on %d cores shared by client and PostgreSQL %s (durable, on %s), heap %d MB, Java %s, \
    %s. Each store: %s files, about 20 events each, and %d of %s events. Shares of bare JDBC are \
    medians of %d alternated rounds of at most %s s, in brackets the least and the most.\
    """
        .formatted(
            machine.cores(),
            machine.postgres(),
            machine.files(),
            machine.heap(),
            machine.java(),
            machine.system(),
            number(report.files()),
            report.longFiles(),
            number(report.longEvents()),
            report.rounds(),
            plain(report.seconds()));
  }

  private static String commands(EngineReport report) {
    var names = report.commands().getFirst().rates().stream().skip(1).map(Rate::name);
    var head =
        names.collect(Collectors.joining(" | ", "| command | threads | bare JDBC /s | ", " |"));
    return table(head, report.commands().stream().map(EngineTables::command));
  }

  private static String command(EngineFigures figures) {
    var bare = figures.rates().getFirst();
    var others = figures.rates().stream().skip(1).map(EngineTables::share);
    return row(
        figures.work(),
        figures.threads(),
        number(bare.perSecond()),
        others.collect(Collectors.joining(" | ")));
  }

  static String share(Rate rate) {
    return "%s (%s–%s)".formatted(ratio(rate.ofBare()), ratio(rate.least()), ratio(rate.most()));
  }

  private static String fold(EngineReport report) {
    var rates = report.fold().rates();
    return table(
        "| a file of %s events of which nothing is kept | bare, ms | product, ms | product ÷ bare |"
            .formatted(number(report.longest())),
        Stream.of(
            row(
                "read, fold, decide, keep",
                plain(rates.getFirst().half()),
                plain(rates.getLast().half()),
                ratio(1 / rates.getLast().ofBare()))));
  }
}
