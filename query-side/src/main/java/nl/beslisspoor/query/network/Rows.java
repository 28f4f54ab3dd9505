package nl.beslisspoor.query.network;

import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;

/** The rows of the tables of this view: one for each event. */
final class Rows {

  /** A row of {@code network_place}. */
  record Placed(Recorded at, NetworkPersonPlaced event) {

    static final Columns<Placed> COLUMNS =
        Columns.<Placed>of("network_place")
            .with("log_index", "bigint", row -> row.at.index())
            .with("case_id", "uuid", row -> row.event.caseId())
            .with("sequence", "bigint", row -> row.at.sequence())
            .with("person_id", "uuid", row -> row.event.person())
            .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
            .with("recorded_by", "uuid", row -> row.event.act().by())
            .with("ring", "text", row -> row.event.ring())
            .with("gives", "text[]", row -> row.event.gives())
            .with("strength", "text", row -> row.event.strength())
            .with("personal_since", "date", row -> row.event.since())
            .with("narrative_gives_back", "text", row -> row.event.givesBack())
            .with("narrative_rather_not_asked", "text", row -> row.event.ratherNotAsked());
  }

  /** A row of {@code network_question}. */
  record Question(Recorded at, WhoQuestionAsked event) {

    static final Columns<Question> COLUMNS =
        Columns.<Question>of("network_question")
            .with("log_index", "bigint", row -> row.at.index())
            .with("case_id", "uuid", row -> row.event.caseId())
            .with("sequence", "bigint", row -> row.at.sequence())
            .with("asked_at", "timestamptz", row -> row.event.askedAt())
            .with("asked_of", "uuid[]", row -> row.event.of())
            .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
            .with("recorded_by", "uuid", row -> row.event.act().by())
            .with("narrative_question", "text", row -> row.event.question())
            .with("narrative_answer", "text", row -> row.event.answer());
  }

  /** A row of {@code network_none}. */
  record None(Recorded at, NoNetworkFound event) {

    static final Columns<None> COLUMNS =
        Columns.<None>of("network_none")
            .with("log_index", "bigint", row -> row.at.index())
            .with("case_id", "uuid", row -> row.event.caseId())
            .with("sequence", "bigint", row -> row.at.sequence())
            .with("concluded_on", "date", row -> row.event.on())
            .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
            .with("narrative_questions", "text[]", row -> row.event.questions());
  }

  private Rows() {}
}
