package nl.beslisspoor.query.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.table.Columns;

/**
 * A row of {@code timeline_entry}.
 *
 * @param whom the person whom the matter concerns, when it is about a matter
 * @param earlier what it may name
 */
record Entry(Recorded at, CaseEvent event, Telling telling, Optional<UUID> whom, Earlier earlier) {

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of("timeline_entry")
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", Entry::file)
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("event_type", "text", row -> row.at.type())
          .with("category", "text", row -> row.event.category())
          .with("happened_at", "timestamptz", row -> row.telling.happenedAt())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("recorded_by", "uuid", row -> row.event.act().by())
          .with("recorded_as", "text", row -> row.event.act().as())
          .with("act_id", "uuid", row -> row.event.act().id())
          .with("actor", "uuid", Entry::actor)
          .with("role", "text", row -> row.telling.role())
          .with("decision_id", "uuid", row -> row.account().map(AccountabilityRecord::decision))
          .with("decision_kind", "text", row -> row.account().map(AccountabilityRecord::kind))
          .with("matter_id", "uuid", row -> row.telling.matter())
          .with("matter_person", "uuid", Entry::whom)
          .with("restricted", "text", Entry::restricted)
          .with("sentence", "text", row -> row.sentence(Language.DUTCH))
          .with("sentence_en", "text", row -> row.sentence(Language.ENGLISH))
          .with("people", "uuid[]", Entry::people)
          .with("imported", "boolean", row -> row.telling.step().isPresent())
          .with("activity", "text", row -> row.telling.step().map(Telling.Step::activity))
          .with("actor_group", "text", row -> row.telling.step().flatMap(Telling.Step::group));

  UUID file() {
    return event.caseId().value();
  }

  /** The record of account, when it is a decision. */
  Optional<AccountabilityRecord> account() {
    return event instanceof Decision decision ? Optional.of(decision.account()) : Optional.empty();
  }

  /** Every person stands in it as an id between braces, since names may change or go. */
  private String sentence(Language language) {
    var sentence = Sentences.of(event, whom, earlier).named(id -> "{" + id + "}");
    return Words.in(language).say(sentence);
  }

  private Optional<PartOfLife> restricted() {
    return event instanceof OrdinaryLifeRestricted e ? Optional.of(e.part()) : Optional.empty();
  }

  private Optional<UUID> actor() {
    return telling.actor().map(PersonId::value).or(() -> whom);
  }

  private List<UUID> people() {
    return Stream.concat(telling.people().stream().map(PersonId::value), whom.stream())
        .distinct()
        .toList();
  }
}
