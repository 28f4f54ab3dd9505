package nl.beslisspoor.bench.engine;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.beslisspoor.bench.ceiling.BareAppend;
import nl.beslisspoor.bench.ceiling.BareFold;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Household;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.files.Town;
import nl.beslisspoor.bench.peers.Unsealed;
import nl.beslisspoor.bench.peers.UnsealedLog;
import nl.beslisspoor.bench.report.EncryptionFigures;
import nl.beslisspoor.bench.report.EngineFigures;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.keys.StreamSealer;
import nl.beslisspoor.events.wire.Wire;

/**
 * What it takes that all that is said about people is encrypted: the same work in turn without and
 * with. The product itself knows no without, so that its own work is done beside it.
 */
final class EncryptionRuns {
  private static final String UNSEALED = "unsealed";
  private static final String SEALED = "sealed";

  /** Files whose opening is stored again and again. */
  private static final int OPENINGS = 200;

  private final Contest contest;
  private final Store store;
  private final Lines lines;
  private final PrintStream progress;
  private final BareAppend bare;
  private final Wire wire = Wire.withoutKeys();
  private final Unsealed unsealed = new Unsealed();

  EncryptionRuns(Contest contest, Store store, Lines lines, BareAppend bare, PrintStream progress) {
    this.contest = contest;
    this.store = store;
    this.lines = lines;
    this.progress = progress;
    this.bare = bare;
  }

  /**
   * @param town of whose households the first so many as are measured stand in no store
   * @param other such a town
   * @param longest stands in the unsealed log too
   * @param both events with which both logs begin
   */
  EncryptionFigures measure(
      List<Integer> threads, Town town, Town other, Household longest, long both) throws Exception {
    return new EncryptionFigures(
        appends(threads, town), opens(threads, town, other), reads(longest), both, replay(both));
  }

  /** The same events as rows of a new file, put into the log by the same bare insert. */
  private List<EngineFigures> appends(List<Integer> threads, Town town) throws Exception {
    var like = EngineRuns.rowsOf(lines, "case-opened").getFirst();
    var openings = Openings.of(town.households(0, OPENINGS), like);
    var figures = new ArrayList<EngineFigures>();
    for (int workers : threads) {
      figures.add(
          between(
              "keep a new file",
              workers,
              List.of(
                  Contender.always(
                      UNSEALED, (worker, turn) -> appendUnsealed(worker, openings, turn)),
                  Contender.always(
                      SEALED, (worker, turn) -> appendSealed(worker, openings, turn, false)),
                  Contender.always(
                      "sealed, keys kept",
                      (worker, turn) -> appendSealed(worker, openings, turn, true)))));
    }
    return figures;
  }

  private void appendUnsealed(int worker, Openings openings, int turn) throws SQLException {
    var events = openings.of(turn);
    var rows = openings.rows(events, n -> unsealed.encode(events.get(n)));
    bare.append(lines.of(worker), bare.id(), ids(events), rows);
  }

  /**
   * @param kept whether the keys are, before the rows are, as the product does it
   */
  private void appendSealed(int worker, Openings openings, int turn, boolean kept)
      throws SQLException {
    var events = openings.of(turn);
    var stream = bare.id();
    var ids = ids(events);
    var sealer = store.keys().sealer(stream.toString(), true);
    var rows = openings.rows(events, n -> sealed(events.get(n), ids.get(n), sealer));
    if (kept && !store.keys().keep(List.of(sealer))) {
      throw new IllegalStateException("a new file has keys already");
    }
    bare.append(lines.of(worker), stream, ids, rows);
  }

  private byte[] sealed(CaseEvent event, UUID id, StreamSealer sealer) {
    return wire.encode(event, sealer.of(id.toString(), event.category()));
  }

  private List<UUID> ids(List<CaseEvent> events) {
    return Stream.generate(bare::id).limit(events.size()).toList();
  }

  /** The product beside itself with a store of keys that keeps none: it seals in both cases. */
  private List<EngineFigures> opens(List<Integer> threads, Town town, Town other) throws Exception {
    var without = keeper("keys kept nowhere", store.decisionsWithoutKeys(), other);
    var with = keeper(EngineCourse.PRODUCT, store.decisionsElsewhere(), town);
    var figures = new ArrayList<EngineFigures>();
    for (int workers : threads) {
      figures.add(
          between(
              "open a file",
              workers,
              List.of(without.opens(EngineRuns.OPENED), with.opens(EngineRuns.OPENED))));
    }
    return figures;
  }

  private static Keeper keeper(String name, Decisions decisions, Town town) {
    var nothing = new Filling(List.of(), List.of(), 0, 0);
    return new Keeper(name, new Recording(decisions), nothing, town, 0);
  }

  /** The same file from two tables alike, each time by somebody who holds no keys yet. */
  private List<EngineFigures> reads(Household longest) throws Exception {
    var stream = longest.file().toString();
    requireSame(said(stream, false), said(stream, true));
    return List.of(
        reads("read and fold", stream, Folded::new),
        reads("read and open all that is said", stream, Opened::new));
  }

  private EngineFigures reads(String work, String stream, Function<Reading, BareFold.Taking> taking)
      throws Exception {
    return between(
        work,
        1,
        List.of(
            reader(UNSEALED, UnsealedLog.TABLE, stream, () -> taking.apply(Reading.unsealed())),
            reader(SEALED, BareFold.LOG, stream, () -> taking.apply(sealed(stream)))));
  }

  private Contender reader(
      String name, String table, String stream, Supplier<BareFold.Taking> taking) {
    return new Contender(
        name,
        EngineRuns.FOLDS,
        workers -> (worker, turn) -> BareFold.of(lines.of(worker), table, stream, taking.get()));
  }

  private Reading sealed(String stream) {
    SealingKeys keys = store.keysElsewhere();
    return Reading.sealed(stream, keys.keyring());
  }

  /** As for a view that is built anew: nothing is opened, since views keep what is sealed. */
  private EngineFigures replay(long events) throws Exception {
    return between(
        "replay",
        1,
        List.of(
            replaying(
                UNSEALED,
                UnsealedLog.TABLE,
                events,
                (type, version, stored) -> unsealed.decode(type, version, stored.payload())),
            replaying(SEALED, BareFold.LOG, events, wire::decode)));
  }

  private Contender replaying(String name, String table, long events, Replay.Making making) {
    return new Contender(
        name,
        1,
        workers -> (worker, turn) -> Replay.of(lines.of(0), lines.of(1), table, events, making));
  }

  private long said(String stream, boolean sealed) throws SQLException {
    var opened = new Opened(sealed ? sealed(stream) : Reading.unsealed());
    BareFold.of(lines.of(0), sealed ? BareFold.LOG : UnsealedLog.TABLE, stream, opened);
    return opened.characters();
  }

  private static void requireSame(long unsealed, long sealed) {
    if (unsealed != sealed || sealed == 0) {
      throw new IllegalStateException(
          "the unsealed file says %d characters, the sealed one %d".formatted(unsealed, sealed));
    }
  }

  private EngineFigures between(String work, int workers, List<Contender> contenders)
      throws Exception {
    progress.println("bench: %s, with and without encryption, %d at once".formatted(work, workers));
    var ran = EngineFigures.of(work, contest.between(workers, contenders));
    progress.println("bench: " + ran.brief());
    return ran;
  }
}
