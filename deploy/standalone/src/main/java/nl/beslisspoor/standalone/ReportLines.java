package nl.beslisspoor.standalone;

import java.util.stream.Stream;
import nl.beslisspoor.command.imports.Report;
import nl.beslisspoor.command.imports.Skipped;

/** The report of an import as lines of text. */
final class ReportLines {
  private ReportLines() {}

  static Stream<String> of(Report report) {
    var progress = report.progress();
    var counts =
        Stream.of(
            "Imported as history of: " + report.system(),
            "traces read: " + progress.traces(),
            "events read: " + progress.events(),
            "events added: " + progress.added(),
            "traces unchanged: " + progress.unchanged(),
            "skipped: " + progress.skipped());
    var skipped = report.skipped().stream().map(what -> "skipped " + place(what));
    return Stream.of(
            counts,
            skipped,
            untold(report),
            report.brokenOff().stream().map(what -> "broken off " + place(what)))
        .flatMap(lines -> lines);
  }

  private static Stream<String> untold(Report report) {
    long more = report.progress().skipped() - report.skipped().size();
    return more == 0 ? Stream.empty() : Stream.of("and " + more + " more were skipped");
  }

  private static String place(Skipped what) {
    var spot = what.spot();
    var name = spot.name().map(text -> " (" + text + ")").orElse("");
    return "at line %d, trace %d%s: %s. %s"
        .formatted(spot.line(), spot.trace(), name, what.fault().id(), what.fault().en());
  }
}
