package nl.beslisspoor.bench.engine;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Server;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.files.Town;
import nl.beslisspoor.bench.report.EngineFigures;
import nl.beslisspoor.bench.report.Machine;
import nl.beslisspoor.bench.report.SealReport;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.events.OrganisationId;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What sealing takes, and what it takes away from those who record meanwhile. */
public final class SealCourse {
  private static final int OPENED = 8_000;
  private static final UUID SOMEWHERE = new UUID(1, 1);

  private final EngineCourse.Size size;
  private final Store store;
  private final Seal seal;
  private final Lines lines;
  private final PrintStream progress;

  private SealCourse(
      EngineCourse.Size size, Store store, Seal seal, Lines lines, PrintStream progress) {
    this.size = size;
    this.store = store;
    this.seal = seal;
    this.lines = lines;
    this.progress = progress;
  }

  /**
   * @param data an empty directory
   * @param progress is told which part begins
   */
  public static SealReport run(Path data, EngineCourse.Size size, PrintStream progress)
      throws Exception {
    LoggingSystem.get(SealCourse.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    try (var store = Store.begin(data);
        var lines = new Lines(store.database());
        var seal = store.seal(data.resolve("seal"))) {
      return new SealCourse(size, store, seal, lines, progress).run(data);
    }
  }

  private SealReport run(Path data) throws Exception {
    var server = new Server(lines.of(0));
    server.requireDurableAndEmpty();
    progress.println("bench: filling the store with %d files".formatted(size.files()));
    var recording = new Recording(store.decisions());
    var town = new Town(size.seed(), new OrganisationId(SOMEWHERE), LocalDate.now());
    var filling =
        Filling.of(recording, town.households(0, size.files()), List.of(), size.longEvents());
    server.awaitNumbered();
    progress.println("bench: hashing and sealing all of it");
    double hashing = seconds(this::hashed);
    double sealing = seconds(seal::all);
    long events = seal.all();
    progress.println("bench: exporting all of it and checking the export");
    var auditor = seal.exported(data.resolve("export.zip"));
    double unpacking = seconds(auditor::hash);
    double verifying = seconds(auditor::verify);
    var keeper = new Keeper("sealed", recording, filling, town, size.files() + 1);
    var contest = new Contest(size.rounds(), size.time(), server::awaitNumbered);
    var commands = new ArrayList<EngineFigures>();
    for (int threads : size.threads()) {
      progress.println("bench: open a file, %d at once".formatted(threads));
      commands.add(
          EngineFigures.of(
              "open a file",
              contest.between(
                  threads,
                  List.of(
                      resting("without a seal", keeper.opens(OPENED)),
                      working(keeper.opens(OPENED))))));
    }
    seal.end();
    return new SealReport(
        Machine.here(server.version(), data),
        events,
        hashing,
        sealing,
        unpacking,
        verifying,
        seal.longest(),
        size.rounds(),
        size.time().toNanos() / 1e9,
        commands);
  }

  private Contender resting(String name, Contender contender) {
    return new Contender(
        name,
        contender.most(),
        workers -> {
          seal.end();
          return contender.preparation().prepare(workers);
        });
  }

  private Contender working(Contender contender) {
    return new Contender(
        contender.name(),
        contender.most(),
        workers -> {
          seal.end();
          seal.begin();
          return contender.preparation().prepare(workers);
        });
  }

  /** Reads every row in the order of the log and hashes what it holds: the least a seal takes. */
  private void hashed() throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var statement = lines.of(0).createStatement()) {
      statement.setFetchSize(1_000);
      try (var rows =
          statement.executeQuery(
              "select e.payload, e.metadata from log.numbered n join log.event e using (row_id)"
                  + " order by n.log_index")) {
        while (rows.next()) {
          digest.update(rows.getBytes(1));
          digest.update(rows.getBytes(2));
          digest.digest();
        }
      }
    }
  }

  private interface Doing {
    void done() throws Exception;
  }

  private static double seconds(Doing doing) throws Exception {
    long begin = System.nanoTime();
    doing.done();
    return (System.nanoTime() - begin) / 1e9;
  }
}
