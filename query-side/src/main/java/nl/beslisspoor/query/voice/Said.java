package nl.beslisspoor.query.voice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the youth said, in order, in his or her own words (question 20). */
@Component
public class Said {

  /**
   * Something the youth said.
   *
   * @param saidOn null when it was not told on which day it was said
   * @param at on the axis of the world: the day on which it was said, else decided or recorded at
   * @param question to which it is the answer; null when nothing was asked in so many words
   * @param stance null for an answer to the question who matters
   * @param impression the stance is a professional's reading, not chosen by the youth
   * @param corrections of the entry in which it stands; the words stay as they were
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WoordenVanJeugdige")
  public record Words(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("woorden") Opened<String> words,
      @JsonProperty("gelegenheid") Word occasion,
      @JsonProperty("vraag") @Nullable Opened<String> question,
      @JsonProperty("standpunt") @Nullable Word stance,
      @JsonProperty("wijze") @Nullable Word how,
      @JsonProperty("indruk") boolean impression,
      @JsonProperty("gezegdOp") @Nullable LocalDate saidOn,
      @JsonProperty("moment") Instant at,
      @JsonProperty("besluit") @Nullable UUID decision,
      @JsonProperty("besluitsoort") @Nullable Word kind,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("vastgelegdDoor") UUID recordedBy,
      @JsonProperty("vastgelegdAls") Word recordedAs,
      @JsonProperty("verbeteringen") List<Correction> corrections,
      @JsonIgnore Place place) {

    Words with(List<Correction> later) {
      return new Words(
          file,
          sequence,
          words,
          occasion,
          question,
          stance,
          how,
          impression,
          saidOn,
          at,
          decision,
          kind,
          recordedAt,
          recordedBy,
          recordedAs,
          later,
          place);
    }
  }

  private static final String WORDS =
      """
      select * from voice_word
      where case_id = :file
        and (cast(:decidedFrom as timestamptz) is null or said_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or said_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or recorded_at < :recordedUntil)
        and place <> all(:repeated)
        and (said_at, place) > (:afterMoment, :afterNumber)
      order by said_at, place limit :limit
      """;

  private final JdbcClient jdbc;
  private final Opening opening;

  public Said(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * What the youth of one file said, the first said first. Of the narrowing count the file, when it
   * was said and when that was recorded.
   *
   * @throws IllegalArgumentException when the narrowing names no file
   */
  public Page<Words> in(Narrowing narrowing, Slice slice) {
    var file =
        narrowing
            .file()
            .orElseThrow(() -> new IllegalArgumentException("this is asked about one file"));
    var parameters =
        new HashMap<String, @Nullable Object>(narrowing.parameters(slice, Place.first()));
    parameters.put("repeated", Repeats.in(jdbc, opening, file));
    var found = Narrowed.ask(jdbc, WORDS, parameters).query(Fields.as(this::read)).list();
    var page = Page.of(found, slice, Words::place);
    var corrections =
        Correction.in(
                jdbc,
                opening,
                "voice_correction",
                List.of(file),
                page.rows().stream().map(Words::sequence).distinct().toList(),
                narrowing.recorded().until())
            .getOrDefault(file, Map.of());
    return page.map(said -> said.with(corrections.getOrDefault(said.sequence(), List.of())));
  }

  private Words read(Fields row) {
    return new Words(
        row.id("case_id"),
        row.number("sequence"),
        opening.text(row, "narrative_words"),
        Word.of(row.term("occasion", Occasion.class)),
        opening.text(row, "narrative_question"),
        Word.orNull(row.term("stance", Stance.class)),
        Word.orNull(row.term("how", HeardHow.class)),
        row.yes("impression"),
        row.day("said_on"),
        row.moment("said_at"),
        row.id("decision_id"),
        Word.orNull(row.term("decision_kind", DecisionKind.class)),
        row.moment("recorded_at"),
        row.id("recorded_by"),
        Word.of(row.term("recorded_as", Capacity.class)),
        List.of(),
        new Place(row.moment("said_at"), row.number("place")));
  }
}
