package nl.beslisspoor.query.timeline;

import java.util.List;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code timeline_known}. */
record KnownRow(DecisionId decision, Known known) {

  static final Columns<KnownRow> COLUMNS =
      Columns.<KnownRow>of("timeline_known")
          .with("decision_id", "uuid", KnownRow::decision)
          .with("decider", "uuid", row -> row.known.decider())
          .with("position", "bigint", row -> row.known.position());

  static List<KnownRow> of(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.account().stream())
        .flatMap(account ->
            account.known().stream().map(known -> new KnownRow(account.decision(), known)))
        .distinct()
        .toList();
  }
}
