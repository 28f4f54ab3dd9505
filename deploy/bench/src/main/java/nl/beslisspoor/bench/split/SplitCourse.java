package nl.beslisspoor.bench.split;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.bench.ceiling.BareLog;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Server;
import nl.beslisspoor.bench.report.DelayFigures;
import nl.beslisspoor.bench.report.Machine;
import nl.beslisspoor.bench.report.PairFigures;
import nl.beslisspoor.bench.report.SplitReport;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.bench.visiting.Door.Stored;
import nl.beslisspoor.bench.visiting.Visitor;
import nl.beslisspoor.split.Installation;
import nl.beslisspoor.split.Side;
import nl.beslisspoor.standalone.Ports;
import nl.beslisspoor.standalone.settings.Setting;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** One run of the split form from an empty installation to the report. */
public final class SplitCourse {
  private final Size size;
  private final Installation installation;
  private final Lines lines;
  private final Server server;
  private final Visitor visitor;
  private final PrintStream progress;

  /**
   * How much is measured.
   *
   * @param files to fill the store with, two or more
   * @param rounds that count, after one to warm up
   * @param longest that one round takes in which turns are counted
   * @param turns of each kind in a round in which they are timed
   * @param loads events a second that others record meanwhile
   * @param clients at once at one process or at both
   */
  public record Size(
      int files, int rounds, Duration longest, int turns, List<Integer> loads, int clients) {}

  private SplitCourse(
      Size size, Installation installation, Lines lines, Visitor visitor, PrintStream progress)
      throws SQLException {
    this.size = size;
    this.installation = installation;
    this.lines = lines;
    this.visitor = visitor;
    this.progress = progress;
    server = new Server(lines.of(0));
  }

  /**
   * @param data an empty directory
   * @param progress is told which part begins
   */
  public static SplitReport run(Path data, Size size, PrintStream progress) throws Exception {
    LoggingSystem.get(SplitCourse.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    var password = "bench-" + UUID.randomUUID();
    var environment = Map.of(Setting.ADMIN_PASSWORD.variable(), password);
    var plan = new Installation.Plan(data, Ports.free(), 2, 2, Optional.empty(), environment);
    try (var installation = Installation.start(plan);
        var lines = new Lines(installation.database())) {
      var visitor = new Visitor(installation.queries().getFirst().address(), password);
      return new SplitCourse(size, installation, lines, visitor, progress).run(data);
    }
  }

  private SplitReport run(Path data) throws Exception {
    server.requireDurableAndEmpty();
    say("filling the store with %d files".formatted(size.files()));
    var files = opened();
    awaitQuiet();
    server.analyze();
    try (var bare = BareLog.create(installation.database())) {
      return new SplitReport(
          Machine.here(server.version(), data),
          String.join(" ", Side.JVM),
          size.files(),
          size.rounds(),
          size.longest().toNanos() / 1e9,
          size.turns(),
          delays(files, bare),
          pairs(files));
    }
  }

  private List<Stored> opened() throws Exception {
    var door = visitor.door(addresses(installation.commands()).getFirst());
    var files = new ArrayList<Stored>();
    for (int n = 0; n < size.files(); n++) {
      files.add(door.open("Jeugdige " + n));
    }
    return files;
  }

  private List<DelayFigures> delays(List<Stored> files, BareLog bare) throws Exception {
    var runs = delayRuns(files, bare);
    var figures = new ArrayList<DelayFigures>();
    for (int load : size.loads()) {
      say("measuring delays while others record %d events a second".formatted(load));
      awaitQuiet();
      figures.add(runs.under(load, size.rounds(), size.turns()));
    }
    return figures;
  }

  private DelayRuns delayRuns(List<Stored> files, BareLog bare) throws SQLException {
    var ids = files.stream().map(Stored::file).toList();
    int half = ids.size() / 2;
    var commands = addresses(installation.commands());
    var place =
        new DelayRuns.Place(
            visitor.door(commands.getFirst()),
            visitor,
            addresses(installation.queries()).getLast(),
            ids.subList(0, half));
    var others = new Others(visitor.door(commands.getLast()), ids.subList(half, ids.size()));
    return new DelayRuns(place, others, new Raw(bare, lines), new Watch(lines.of(2)));
  }

  private List<PairFigures> pairs(List<Stored> files) throws Exception {
    say("measuring one process and both");
    var contest = new Contest(size.rounds(), size.longest(), this::awaitQuiet);
    var runs = new PairRuns(contest, size.clients(), visitor, files);
    return runs.measure(addresses(installation.commands()), addresses(installation.queries()));
  }

  /** Until everything is numbered and in every view. */
  private void awaitQuiet() throws SQLException, InterruptedException {
    server.awaitNumbered();
    server.awaitShown();
  }

  private static List<URI> addresses(List<Side> sides) {
    return sides.stream().map(Side::address).toList();
  }

  private void say(String part) {
    progress.println("bench: " + part);
  }
}
