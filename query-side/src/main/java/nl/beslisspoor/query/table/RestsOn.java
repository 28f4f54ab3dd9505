package nl.beslisspoor.query.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on which an answer rests: where it stands in the log and in its file, and the way to it.
 *
 * @param index place in the whole log, from 0
 * @param sequence place in the file, from 0
 * @param decision null when it is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RustOp")
public record RestsOn(
    @JsonProperty("logIndex") long index,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("volgnummer") long sequence,
    @JsonProperty("besluit") @Nullable UUID decision) {

  /** From the columns {@code log_index, case_id, sequence, decision_id}. */
  public static RestsOn read(Fields row) {
    return new RestsOn(
        row.number("log_index"), row.id("case_id"), row.number("sequence"), row.id("decision_id"));
  }

  /** Where the API tells it. */
  @JsonProperty("zie")
  public String address() {
    return decision == null
        ? "/api/v1/dossiers/" + file + "/tijdlijn/" + sequence
        : "/api/v1/besluiten/" + decision;
  }

  /** Where a page tells it. */
  @JsonIgnore
  public String page() {
    return decision == null ? inTimeline() : "/besluiten/" + decision;
  }

  /** As people count it in the file, from 1. */
  @JsonIgnore
  public long number() {
    return sequence + 1;
  }

  /** A long timeline begins with the entry. */
  private String inTimeline() {
    var from =
        sequence < Slice.MOST
            ? ""
            : "?na=" + new Place(Place.first().moment(), sequence - 1).cursor();
    return "/dossiers/" + file + from + "#gebeurtenis-" + number();
  }
}
