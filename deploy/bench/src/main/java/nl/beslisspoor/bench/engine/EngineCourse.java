package nl.beslisspoor.bench.engine;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.bench.ceiling.BareAppend;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Server;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.files.Town;
import nl.beslisspoor.bench.peers.Peer;
import nl.beslisspoor.bench.peers.UnsealedLog;
import nl.beslisspoor.bench.report.EngineReport;
import nl.beslisspoor.bench.report.Machine;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.events.OrganisationId;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** One run from an empty store to the report. */
public final class EngineCourse {
  static final String PRODUCT = "product";

  private static final UUID SOMEWHERE = new UUID(1, 1);

  private final Size size;
  private final Store store;
  private final Lines lines;
  private final Server server;
  private final Contest contest;
  private final PrintStream progress;

  /**
   * How much is measured.
   *
   * @param files ordinary ones to fill each store with
   * @param longFiles of {@code longEvents}
   * @param longest events of the longest file
   * @param threads that send commands at once, one after the other
   * @param rounds that count, after one to warm up
   * @param time the longest that one round takes
   */
  public record Size(
      int files,
      int longFiles,
      int longEvents,
      int longest,
      List<Integer> threads,
      int rounds,
      Duration time,
      long seed) {}

  private EngineCourse(Size size, Store store, Lines lines, PrintStream progress) throws Exception {
    this.size = size;
    this.store = store;
    this.lines = lines;
    this.progress = progress;
    server = new Server(lines.of(0));
    contest = new Contest(size.rounds(), size.time(), server::awaitNumbered);
  }

  /**
   * @param data an empty directory
   * @param progress is told which part begins
   */
  public static EngineReport run(Path data, Size size, PrintStream progress) throws Exception {
    LoggingSystem.get(EngineCourse.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    try (var store = Store.begin(data);
        var lines = new Lines(store.database())) {
      return new EngineCourse(size, store, lines, progress).run(data);
    }
  }

  private EngineReport run(Path data) throws Exception {
    server.requireDurableAndEmpty();
    say("filling the store with %d files".formatted(size.files() + size.longFiles()));
    var decisions = store.decisions();
    var recording = new Recording(decisions);
    var product = keeper(PRODUCT, recording, filled(recording));
    var keepers = new ArrayList<>(List.of(product));
    var unsealed = UnsealedLog.beside(store.database(), store.keys().keyring());
    say("unsealing the store for those who do not encrypt");
    long taken = unsealed.takeAll();
    var peers = Peer.all(store.database());
    try {
      for (var peer : peers) {
        say("copying the store for " + peer.name());
        peer.copy();
        // asked again, the product answers what it answered: so the same stands in this store
        keepers.add(keeper(peer.name(), new Recording(peer::decide), filled(recording)));
      }
      server.awaitNumbered();
      server.analyze();
      var bare = new BareAppend(store::appended);
      var runs = new EngineRuns(contest, store, lines, bare, progress);
      var commands = runs.commands(keepers, size.threads());
      var longest = longest(recording);
      var fold = runs.fold(longest);
      var file = longest.lengthy().getFirst();
      unsealed.take(file.file().toString());
      var encryption =
          new EncryptionRuns(contest, store, lines, bare, progress)
              .measure(size.threads(), town(1), town(2), file, taken);
      return new EngineReport(
          Machine.here(server.version(), data),
          size.files(),
          size.longFiles(),
          size.longEvents(),
          size.longest(),
          size.rounds(),
          size.time().toNanos() / 1e9,
          commands,
          fold,
          encryption);
    } finally {
      for (var peer : peers) {
        peer.close();
      }
    }
  }

  private Keeper keeper(String name, Recording recording, Filling filling) {
    return new Keeper(name, recording, filling, town(), size.files() + size.longFiles() + 2);
  }

  private Filling filled(Recording recording) throws InterruptedException {
    var town = town();
    return Filling.of(
        recording,
        town.households(0, size.files()),
        town.households(size.files(), size.longFiles()),
        size.longEvents());
  }

  private Filling longest(Recording recording) throws InterruptedException {
    say("filling a file with %d events".formatted(size.longest()));
    var number = size.files() + size.longFiles();
    var town = town();
    var other = town.households(number + 1, 1);
    return Filling.of(recording, other, town.households(number, 1), size.longest());
  }

  private Town town() {
    return town(0);
  }

  /**
   * @param other than the one that the stores are filled with, unless it is 0
   */
  private Town town(int other) {
    return new Town(size.seed() + other, new OrganisationId(SOMEWHERE), LocalDate.now());
  }

  private void say(String part) {
    progress.println("bench: " + part);
  }
}
