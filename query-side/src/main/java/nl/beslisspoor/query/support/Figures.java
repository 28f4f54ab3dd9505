package nl.beslisspoor.query.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The support figures and how far each has come. */
@Component
public class Figures {

  /**
   * One figure in one form.
   *
   * @param stageAt when the stage was reached, in the world
   * @param decision that set the stage; null when the figure itself spoke
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SteunfiguurInDossier")
  public record Figure(
      @JsonProperty("kenmerk") UUID support,
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("persoon") UUID figure,
      @JsonProperty("vorm") Word form,
      @JsonProperty("vormversie") int formVersion,
      @JsonProperty("gekozenOp") Instant chosenAt,
      @JsonProperty("stand") Word stage,
      @JsonProperty("standSinds") Instant stageAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("besluit") @Nullable UUID decision,
      @JsonIgnore Place place) {}

  private static final String FIGURES =
      """
      select f.*, s.sequence as at_sequence, s.stage as at_stage, s.at, s.recorded_at as at_recorded,
             s.decision_id
      from support_figure f cross join lateral (
        select * from support_stage reached
        where reached.support_id = f.support_id
          and (cast(:then as timestamptz) is null or reached.at <= :then)
          and (cast(:known as timestamptz) is null or reached.recorded_at <= :known)
        order by reached.sequence desc limit 1) s
      where (cast(:file as uuid) is null or f.case_id = :file)
        and (cast(:person as uuid) is null or f.figure = :person)
        and (cast(:stage as text) is null or s.stage = :stage)
        and (cast(:decidedFrom as timestamptz) is null or s.at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or s.at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or s.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or s.recorded_at < :recordedUntil)
        and (f.chosen_at, f.log_index) < (:afterMoment, :afterNumber)
      order by f.chosen_at desc, f.log_index desc limit :limit
      """;

  private final JdbcClient jdbc;

  public Figures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Figures across files, the latest chosen first.
   *
   * @param then the stage reached in the world by that moment
   * @param known the stage as the system knew it at that moment
   */
  public Page<Figure> figures(
      Narrowing narrowing,
      Optional<Stage> stage,
      Optional<Instant> then,
      Optional<Instant> known,
      Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("stage", stage.map(Enum::name).orElse(null));
    parameters.put("then", then.map(SqlTime::of).orElse(null));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return Page.of(
        Narrowed.ask(jdbc, FIGURES, parameters).query(Fields.as(Figures::read)).list(),
        slice,
        Figure::place);
  }

  private static Figure read(Fields row) {
    return new Figure(
        row.id("support_id"),
        row.id("case_id"),
        row.number("at_sequence"),
        row.id("figure"),
        form(row),
        row.number("form_version").intValue(),
        row.moment("chosen_at"),
        Word.of(row.term("at_stage", Stage.class)),
        row.moment("at"),
        row.moment("at_recorded"),
        row.id("decision_id"),
        new Place(row.moment("chosen_at"), row.number("log_index")));
  }

  /** The form of a row that has one, in the words of its version. */
  static Word form(Fields row) {
    var form = new FormId(row.text("form"));
    return SupportForms.of(form, row.number("form_version").intValue())
        .map(Word::of)
        .orElse(new Word(form.value(), form.value(), form.value()));
  }
}
