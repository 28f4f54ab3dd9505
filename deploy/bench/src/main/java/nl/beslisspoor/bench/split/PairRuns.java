package nl.beslisspoor.bench.split;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.beslisspoor.bench.report.PairFigures;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.bench.visiting.Door.Stored;
import nl.beslisspoor.bench.visiting.Visitor;

/** The same clients at one process and shared out over both, in turn. */
final class PairRuns {
  /** Different pages of one kind that are asked for in turn. */
  private static final int ADDRESSES = 20;

  private final Contest contest;
  private final int clients;
  private final Visitor visitor;
  private final List<Stored> files;

  PairRuns(Contest contest, int clients, Visitor visitor, List<Stored> files) {
    this.contest = contest;
    this.clients = clients;
    this.visitor = visitor;
    this.files = files;
  }

  private interface At<P> {
    void once(P process, int turn) throws Exception;
  }

  List<PairFigures> measure(List<URI> commands, List<URI> queries) throws Exception {
    var doors = commands.stream().map(visitor::door).toList();
    var next = new AtomicInteger();
    return List.of(
        pair(
            "command: somebody joins a file",
            doors,
            (door, turn) -> {
              int n = next.getAndIncrement();
              door.bring(files.get(n % files.size()).file(), "Nieuw " + n);
            }),
        pages("page: one file", queries, paths("/dossiers/", Stored::file)),
        pages("page: one decision", queries, paths("/besluiten/", Stored::decision)));
  }

  private List<String> paths(String before, Function<Stored, String> id) {
    return files.stream().limit(ADDRESSES).map(id).map(before::concat).toList();
  }

  private PairFigures pages(String work, List<URI> queries, List<String> paths) throws Exception {
    return pair(
        work,
        queries,
        (process, turn) -> visitor.get(process.resolve(paths.get(turn % paths.size()))));
  }

  private <P> PairFigures pair(String work, List<P> processes, At<P> at) throws Exception {
    var ran =
        contest.between(
            clients,
            List.of(
                Contender.always("one", (worker, turn) -> at.once(processes.getFirst(), turn)),
                Contender.always(
                    "both",
                    (worker, turn) -> at.once(processes.get(worker % processes.size()), turn))));
    return PairFigures.of(work, ran.getFirst(), ran.getLast());
  }
}
