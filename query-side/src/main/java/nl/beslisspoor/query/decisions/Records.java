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
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The whole record of account of one decision. */
@Component
public class Records {

  private record Rest(@Nullable String reasons, @Nullable Backing backing, List<Rule> rules) {}

  private final JdbcClient jdbc;
  private final Register register;

  public Records(JdbcClient jdbc, Register register) {
    this.jdbc = jdbc;
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
        parts(line, "decision_hearing", Records::hearing),
        parts(line, "decision_alternative", Records::alternative),
        parts(line, "decision_basis", Records::basis),
        parts(line, "decision_known", Records::known),
        parts(line, "decision_deviation", Records::deviation),
        rest.backing(),
        rest.rules());
  }

  private Rest rest(long index) {
    return jdbc.sql("select * from decision where log_index = ?")
        .param(index)
        .query(
            Fields.as(row ->
                new Rest(
                    row.text("narrative_reasons"),
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

  static Hearing hearing(Fields row) {
    return new Hearing(
        row.id("party"),
        Word.of(row.term("stance", Stance.class)),
        row.text("narrative_words"),
        Word.orNull(row.term("how", HeardHow.class)),
        row.day("heard_on"),
        row.text("narrative_why_not"),
        row.yes("impression"));
  }

  static Alternative alternative(Fields row) {
    return new Alternative(row.text("narrative_what"), row.text("narrative_why_not"));
  }

  static Deviation deviation(Fields row) {
    return new Deviation(
        Rule.of(row.text("rule"), row.number("rule_version").intValue()),
        row.text("narrative_explanation"));
  }

  private static Basis basis(Fields row) {
    return new Basis(
        Word.of(row.term("kind", BasisKind.class)),
        row.text("narrative_reference"),
        row.day("dated"));
  }

  private static Known known(Fields row) {
    return new Known(row.id("decider"), row.number("position"));
  }

  private static @Nullable Backing backing(Fields row) {
    var by = row.id("backing_by");
    return by == null
        ? null
        : new Backing(by, row.yes("backing_given"), row.text("narrative_backing"));
  }
}
