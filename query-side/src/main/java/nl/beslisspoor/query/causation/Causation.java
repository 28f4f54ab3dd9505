package nl.beslisspoor.query.causation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.feed.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills what follows from what in each file, and the decisions that rest on doubtful ground. */
@Component
public class Causation implements Projection {

  private final JdbcClient jdbc;

  public Causation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "causation";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<String> tables() {
    return List.of("causation_entry", "causation_mark", "causation_edge", "causation_resting");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries = block.stream().map(EntryRow::of).toList();
    EntryRow.COLUMNS.insert(jdbc, entries);
    var recorded = entries.stream().filter(one -> !(one.event() instanceof ImportEvent)).toList();
    if (!recorded.isEmpty()) {
      tie(recorded);
      RestingRow.COLUMNS.insert(jdbc, resting(recorded));
    }
  }

  private void tie(List<EntryRow> entries) {
    var ties = new LinkedHashMap<EntryRow, Ties>();
    entries.forEach(entry -> ties.put(entry, entry.ties()));
    var marks = Marks.load(jdbc, files(entries), about(ties.values()));
    var edges = new ArrayList<Edge>();
    var left = new ArrayList<Mark.Left>();
    ties.forEach((entry, tied) -> {
      edges.addAll(edges(entry, tied, marks));
      left.addAll(left(entry, tied, marks));
    });
    Edge.COLUMNS.insert(jdbc, edges);
    Mark.Left.COLUMNS.insert(jdbc, left);
  }

  /** One edge for each earlier entry: the first way in which it is followed counts. */
  private static Collection<Edge> edges(EntryRow entry, Ties tied, Marks marks) {
    var edges = new LinkedHashMap<Long, Edge>();
    for (var tie : tied.follows()) {
      marks
          .of(tie.target())
          .filter(cause -> cause < entry.sequence())
          .forEach(cause ->
              edges.putIfAbsent(
                  cause, new Edge(entry.file(), entry.sequence(), cause, tie.link())));
    }
    return edges.values();
  }

  private static List<Mark.Left> left(EntryRow entry, Ties tied, Marks marks) {
    var act = Stream.of(entry.act()).filter(mark -> !marks.left(mark));
    var left =
        Stream.concat(tied.leaves().stream(), act)
            .distinct()
            .map(mark -> new Mark.Left(mark, entry.sequence(), tied.since()))
            .toList();
    left.forEach(marks::leave);
    return left;
  }

  private List<RestingRow> resting(List<EntryRow> entries) {
    var doubted = Doubted.load(jdbc, files(entries));
    return entries.stream().flatMap(doubted::by).toList();
  }

  private static Set<UUID> files(Collection<EntryRow> entries) {
    return entries.stream().map(EntryRow::file).collect(Collectors.toSet());
  }

  private static Set<UUID> about(Collection<Ties> ties) {
    return ties.stream()
        .flatMap(tied -> tied.follows().stream())
        .flatMap(tie -> Tie.marks(tie.target()))
        .map(Mark::about)
        .collect(Collectors.toSet());
  }
}
