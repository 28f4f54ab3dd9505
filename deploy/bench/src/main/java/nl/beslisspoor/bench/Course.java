package nl.beslisspoor.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.bench.ceiling.BareLog;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Server;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.files.Town;
import nl.beslisspoor.bench.report.AnswerFigures;
import nl.beslisspoor.bench.report.Machine;
import nl.beslisspoor.bench.report.Report;
import nl.beslisspoor.bench.report.Store;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.bench.visiting.Visitor;

/** One run from an empty installation to the report: fills it, then measures part by part. */
final class Course {
  private static final Duration CATCHING_UP = Duration.ofMinutes(10);

  private final Installation installation;
  private final Extent extent;
  private final Lines lines;
  private final Server server;
  private final Recording recording;
  private final Town town;
  private final Contest contest;
  private final PrintStream progress;

  /**
   * @param progress is told which part begins
   */
  Course(Installation installation, Extent extent, Lines lines, PrintStream progress)
      throws SQLException {
    this.installation = installation;
    this.extent = extent;
    this.lines = lines;
    this.progress = progress;
    server = new Server(lines.of(0));
    recording = new Recording(installation.decisions());
    town = new Town(extent.seed, installation.organisation(), LocalDate.now());
    contest = new Contest(extent.rounds, extent.longest(), this::awaitQuiet);
  }

  Report run(Path data) throws Exception {
    server.requireDurableAndEmpty();
    say("filling the store with %d files".formatted(extent.files + extent.longFiles));
    var filling =
        Filling.of(
            recording,
            town.households(0, extent.files),
            town.households(extent.files, extent.longFiles),
            extent.longEvents);
    var store = store(filling);
    awaitQuiet();
    server.analyze();
    try (var bare = BareLog.create(installation.database())) {
      say("measuring pages and questions");
      var answers = answers(filling);
      say("measuring commands");
      var commands =
          new CommandRuns(contest, recording, town, filling, bare, lines).measure(extent.threads);
      say("measuring the feed");
      awaitQuiet();
      var feed = new FeedRuns(installation, lines, extent.rounds);
      return new Report(
          Machine.here(server.version(), data),
          store,
          extent.rounds,
          extent.seconds,
          commands,
          answers,
          feed.lag(recording, filling.ordinary(), bare, extent.lags),
          feed.rebuilds(contest));
    }
  }

  private List<AnswerFigures> answers(Filling filling) throws Exception {
    var visitor = new Visitor(installation.address(), installation.password());
    return new AnswerRuns(contest, visitor, installation.tap(), lines)
        .measure(filling, town.professionals(extent.files).toList(), extent.clients);
  }

  private Store store(Filling filling) {
    return new Store(
        extent.files,
        extent.longFiles,
        extent.longEvents,
        filling.events(),
        filling.commands(),
        filling.commands() / filling.seconds());
  }

  /** Until everything is numbered and in every view. */
  private void awaitQuiet() throws SQLException, InterruptedException {
    server.awaitNumbered();
    var last = server.last();
    if (last.isPresent()) {
      installation.requireShown(last.get().stream(), last.get().sequence(), CATCHING_UP);
    }
  }

  private void say(String part) {
    progress.println("bench: " + part);
  }
}
