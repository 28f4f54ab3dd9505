package nl.beslisspoor.query.causation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which decisions of some files rest on doubtful ground. A correction reaches what was recorded
 * before it, and what was decided before it and recorded after.
 */
final class Doubted {

  private static final String CORRECTIONS =
      """
      select edge.*, entry.recorded_at
      from causation_edge edge
      join causation_entry entry on entry.case_id = edge.case_id and entry.sequence = edge.effect
      where edge.case_id = any(?) and edge.link = 'CORRECTS'
      order by edge.effect
      """;

  private static final String EDGES =
      "select * from causation_edge where case_id = any(?) order by effect, cause";

  private static final String DECISIONS =
      """
      select case_id, sequence, decided_at from causation_entry
      where case_id = any(?) and decision_id is not null
      """;

  private final Map<UUID, List<Correction>> corrections;
  private final Map<UUID, Corrected> corrected = new HashMap<>();
  private final Map<UUID, Map<Long, Instant>> decidedAt = new HashMap<>();

  private Doubted(Map<UUID, List<Correction>> corrections) {
    this.corrections = corrections;
  }

  /** What the tables hold of those files; their latest entries have to be there already. */
  static Doubted load(JdbcClient jdbc, Collection<UUID> files) {
    var doubted =
        new Doubted(
            jdbc
                .sql(CORRECTIONS)
                .param(ids(files))
                .query(Fields.as(Correction::read))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Correction::file)));
    var corrected = ids(doubted.corrections.keySet());
    if (corrected.length > 0) {
      doubted.take(jdbc, corrected);
    }
    return doubted;
  }

  private void take(JdbcClient jdbc, UUID[] files) {
    jdbc.sql(EDGES).param(files).query(Fields.as(Edge::read)).list().stream()
        .collect(Collectors.groupingBy(Edge::file))
        .forEach((file, edges) -> corrected.put(file, new Corrected(edges)));
    jdbc.sql(DECISIONS)
        .param(files)
        .query(
            Fields.as(row ->
                decidedAt
                    .computeIfAbsent(row.id("case_id"), _ -> new HashMap<>())
                    .put(row.number("sequence"), row.moment("decided_at"))))
        .list();
  }

  /** The rows that an entry brings. */
  Stream<RestingRow> by(EntryRow entry) {
    var impressions = Stream.of(entry).filter(EntryRow::onImpressionsOnly);
    var rows = new ArrayList<RestingRow>();
    for (var correction : corrections.getOrDefault(entry.file(), List.of())) {
      ways(entry, correction)
          .forEach(way ->
              rows.add(RestingRow.corrected(entry, rows.size(), correction.sequence(), way)));
    }
    return Stream.concat(impressions.map(RestingRow::impressions), rows.stream());
  }

  /** What an entry adds to what rests on the correction: all when it is the correction itself. */
  private List<List<Long>> ways(EntryRow entry, Correction correction) {
    var decisions = decidedAt.getOrDefault(entry.file(), Map.of()).keySet();
    if (entry.sequence() == correction.sequence()) {
      return ways(correction, before -> before < correction.sequence(), decisions);
    }
    boolean late =
        entry.sequence() > correction.sequence()
            && entry.account().filter(account -> decidedBefore(account, correction)).isPresent();
    return late
        ? ways(correction, one -> reaches(correction, one), Set.of(entry.sequence()))
        : List.of();
  }

  private List<List<Long>> ways(Correction correction, LongPredicate along, Set<Long> to) {
    return corrected.get(correction.file()).ways(correction.entry(), along).entrySet().stream()
        .filter(way -> to.contains(way.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean reaches(Correction correction, long sequence) {
    var decided = decidedAt.getOrDefault(correction.file(), Map.of()).get(sequence);
    return sequence < correction.sequence()
        || decided != null && decided.isBefore(correction.recordedAt());
  }

  private static boolean decidedBefore(AccountabilityRecord account, Correction correction) {
    return account.decidedAt().isBefore(correction.recordedAt());
  }

  private static UUID[] ids(Collection<UUID> files) {
    return files.toArray(UUID[]::new);
  }
}
