package nl.beslisspoor.bench.report;

import static nl.beslisspoor.bench.report.Cells.number;
import static nl.beslisspoor.bench.report.Cells.plain;
import static nl.beslisspoor.bench.report.Cells.ratio;
import static nl.beslisspoor.bench.report.Cells.row;
import static nl.beslisspoor.bench.report.Cells.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as Markdown. */
final class Tables {
  private Tables() {}

  static String of(Report report) {
    return Stream.of(
            conditions(report),
            commands(report),
            answers(report),
            lag(report.lag()),
            rebuilds(report))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String conditions(Report report) {
    var machine = report.machine();
    var store = report.store();
    return """
    Measured on %d cores shared by client, product and PostgreSQL %s (durable, on %s), heap %d MB, \
    Java %s, %s. Store: %s files and %d of %s events, %s events in all, filled with %s commands at \
    %s a second. Medians of %d alternated rounds of at most %s s; read the ratios, not the rates.\
    """
        .formatted(
            machine.cores(),
            machine.postgres(),
            machine.files(),
            machine.heap(),
            machine.java(),
            machine.system(),
            number(store.files()),
            store.longFiles(),
            number(store.longEvents()),
            number(store.events()),
            number(store.commands()),
            number(store.perSecond()),
            report.rounds(),
            plain(report.seconds()));
  }

  private static String commands(Report report) {
    return table(
        "| command | threads | product /s | bare JDBC /s | product ÷ bare | p50 ms | p95 ms |",
        report.commands().stream()
            .map(row ->
                row(
                    row.command(),
                    row.threads(),
                    number(row.perSecond()),
                    number(row.bare()),
                    ratio(row.ofBare()),
                    plain(row.half()),
                    plain(row.most()))));
  }

  private static String answers(Report report) {
    return table(
        "| page or question | clients | product /s | bare SQL /s | product ÷ SQL | small file /s"
            + " | product ÷ file | p50 ms | p95 ms | statements: views + account + writes |",
        report.answers().stream().map(Tables::answer));
  }

  private static String answer(AnswerFigures row) {
    var statements = row.statements();
    return row(
        row.answer(),
        row.clients(),
        number(row.perSecond()),
        number(row.bare()),
        ratio(row.ofBare()),
        number(row.file()),
        ratio(row.ofFile()),
        plain(row.half()),
        plain(row.most()),
        statements.views() + " + " + statements.others() + " + " + statements.writes());
  }

  private static String lag(LagFigures lag) {
    return table(
        "| from a command's answer to | p50 ms | p95 ms | p99 ms | ÷ bare p50 | p95 | p99 |",
        Stream.of(
            lag("the timeline shows it", lag.timeline(), lag.bare()),
            lag("every view shows it", lag.allViews(), lag.bare()),
            lag("bare: notified and read", lag.bare(), lag.bare())));
  }

  private static String lag(String what, LagFigures.Lag lag, LagFigures.Lag bare) {
    var ratio = lag.over(bare);
    return row(
        what,
        plain(lag.half()),
        plain(lag.most()),
        plain(lag.last()),
        ratio(ratio.half()),
        ratio(ratio.most()),
        ratio(ratio.last()));
  }

  private static String rebuilds(Report report) {
    return table(
        "| view built anew | events /s | bare: cursor, parse, COPY of the same rows /s | product ÷ that"
            + " | bare: cursor, parse, upserts /s | product ÷ that |",
        report.rebuilds().stream()
            .map(row ->
                row(
                    row.view(),
                    number(row.perSecond()),
                    number(row.bare()),
                    ratio(row.ofBare()),
                    number(row.upserted()),
                    ratio(row.ofUpserted()))));
  }
}
