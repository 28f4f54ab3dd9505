package nl.beslisspoor.query.decisions;

import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Deviation;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.query.decisions.Told.Part;
import nl.beslisspoor.query.table.Columns;

/** The tables of the record of account. */
final class RecordColumns {

  static final Columns<Told> DECISION =
      Columns.<Told>of("decision")
          .with("log_index", "bigint", row -> row.at().index())
          .with("decision_id", "uuid", row -> row.account().decision())
          .with("case_id", "uuid", Told::file)
          .with("sequence", "bigint", row -> row.at().sequence())
          .with("kind", "text", row -> row.account().kind())
          .with("category", "text", row -> row.decision().category())
          .with("subject", "uuid", row -> row.account().subject())
          .with("matter_id", "uuid", Told::matter)
          .with("decided_at", "timestamptz", row -> row.account().decidedAt())
          .with("recorded_at", "timestamptz", row -> row.at().recordedAt())
          .with("late", "boolean", Told::late)
          .with("recorded_by", "uuid", row -> row.decision().act().by())
          .with("recorded_as", "text", row -> row.decision().act().as())
          .with("narrative_question", "text", row -> row.account().question())
          .with("narrative_outcome", "text", row -> row.account().outcome())
          .with("narrative_reasons", "text", row -> row.account().reasons())
          .with("backing_by", "uuid", row -> row.account().backing().map(Backing::by))
          .with("backing_given", "boolean", row -> row.account().backing().map(Backing::given))
          .with("narrative_backing", "text", row -> row.account().backing().flatMap(Backing::words))
          .with(
              "rules",
              "text[]",
              row ->
                  row.account().rules().stream()
                      .map(rule -> rule.id() + "/" + rule.version())
                      .toList());

  static final Columns<Part<Decider>> DECIDER =
      RecordColumns.<Decider>part("decision_decider")
          .with("person_id", "uuid", row -> row.of().person())
          .with("role", "text", row -> row.of().role())
          .with("in_name_of", "uuid", row -> row.of().mandate().map(Mandate::inNameOf))
          .with("mandate_ground", "text", row -> row.of().mandate().map(Mandate::ground))
          .with("narrative_mandate", "text", row -> row.of().mandate().flatMap(Mandate::reference));

  static final Columns<Part<Alternative>> ALTERNATIVE =
      RecordColumns.<Alternative>part("decision_alternative")
          .with("narrative_what", "text", row -> row.of().what())
          .with("narrative_why_not", "text", row -> row.of().whyNot());

  static final Columns<Part<Deviation>> DEVIATION =
      RecordColumns.<Deviation>part("decision_deviation")
          .with("rule", "text", row -> row.of().rule().id())
          .with("rule_version", "bigint", row -> row.of().rule().version())
          .with("narrative_explanation", "text", row -> row.of().explanation());

  static final Columns<Part<Basis>> BASIS =
      RecordColumns.<Basis>part("decision_basis")
          .with("kind", "text", row -> row.of().kind())
          .with("narrative_reference", "text", row -> row.of().reference())
          .with("dated", "date", row -> row.of().dated());

  static final Columns<Part<Known>> KNOWN =
      RecordColumns.<Known>part("decision_known")
          .with("decider", "uuid", row -> row.of().decider())
          .with("position", "bigint", row -> row.of().position());

  private RecordColumns() {}

  private static <T> Columns<Part<T>> part(String table) {
    return Columns.<Part<T>>of(table)
        .with("place", "bigint", Part::place)
        .with("log_index", "bigint", Part::index);
  }
}
