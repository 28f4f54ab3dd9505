package nl.beslisspoor.query.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.decisions.DecisionRecord.Alternative;
import nl.beslisspoor.query.decisions.DecisionRecord.Backing;
import nl.beslisspoor.query.decisions.DecisionRecord.Basis;
import nl.beslisspoor.query.decisions.DecisionRecord.Deviation;
import nl.beslisspoor.query.decisions.DecisionRecord.Hearing;
import nl.beslisspoor.query.decisions.DecisionRecord.Known;
import nl.beslisspoor.query.decisions.DecisionRecord.Rule;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The whole record of account of one decision. */
@Component
public class Records {

  private record Rest(
      @Nullable Opened<String> reasons, @Nullable Backing backing, List<Rule> rules) {}

  private final JdbcClient jdbc;
  private final Register register;
  private final Opening opening;

  public Records(JdbcClient jdbc, Register register, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
    this.register = register;
  }

  /** Empty when there is no such decision. */
  public Optional<DecisionRecord> of(UUID decision) {
    return register.find(decision).map(this::record);
  }

  private DecisionRecord record(DecisionLine line) {
    var rest = rest(line.index());
    return new DecisionRecord(
        line,
        rest.reasons(),
        parts(line, "decision_hearing", row -> hearing(row, opening)),
        parts(line, "decision_alternative", row -> alternative(row, opening)),
        parts(line, "decision_basis", this::basis),
        parts(line, "decision_known", Records::known),
        parts(line, "decision_deviation", row -> deviation(row, opening)),
        rest.backing(),
        rest.rules());
  }

  private Rest rest(long index) {
    return jdbc.sql("select * from decision where log_index = ?")
        .param(index)
        .query(
            Fields.as(row ->
                new Rest(
                    opening.text(row, "narrative_reasons"),
                    backing(row),
                    row.texts("rules").stream().map(Rule::parse).toList())))
        .single();
  }

  private <T> List<T> parts(DecisionLine line, String table, Function<Fields, T> read) {
    return jdbc.sql("select * from " + table + " where log_index = ? order by place")
        .param(line.index())
        .query(Fields.as(read))
        .list();
  }

  static Hearing hearing(Fields row, Opening opening) {
    return new Hearing(
        row.id("party"),
        Word.of(row.term("stance", Stance.class)),
        opening.text(row, "narrative_words"),
        Word.orNull(row.term("how", HeardHow.class)),
        row.day("heard_on"),
        opening.text(row, "narrative_why_not"),
        row.yes("impression"));
  }

  static Alternative alternative(Fields row, Opening opening) {
    return new Alternative(
        opening.text(row, "narrative_what"), opening.text(row, "narrative_why_not"));
  }

  static Deviation deviation(Fields row, Opening opening) {
    return new Deviation(
        Rule.of(row.text("rule"), row.number("rule_version").intValue()),
        opening.text(row, "narrative_explanation"));
  }

  private Basis basis(Fields row) {
    return new Basis(
        Word.of(row.term("kind", BasisKind.class)),
        opening.text(row, "narrative_reference"),
        row.day("dated"));
  }

  private static Known known(Fields row) {
    return new Known(row.id("decider"), row.number("position"));
  }

  private @Nullable Backing backing(Fields row) {
    var by = row.id("backing_by");
    return by == null
        ? null
        : new Backing(by, row.yes("backing_given"), opening.text(row, "narrative_backing"));
  }
}
