package nl.beslisspoor.query.resources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Place;

/**
 * Contact with the network without the youth.
 *
 * @param by who had it
 * @param with who was there from the network
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NetwerkcontactInDossier")
public record Contact(
    @JsonProperty("kenmerk") UUID contact,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("volgnummer") long sequence,
    @JsonProperty("logIndex") long index,
    @JsonProperty("op") LocalDate on,
    @JsonProperty("minuten") long minutes,
    @JsonProperty("door") UUID by,
    @JsonProperty("met") List<UUID> with,
    @JsonProperty("doel") Opened<String> purpose,
    @JsonProperty("vastgelegdOp") Instant recordedAt,
    @JsonProperty("vastgelegdDoor") UUID recordedBy,
    @JsonIgnore Place place) {

  static Contact read(Fields row, Opening opening) {
    var at = row.moment("held_at");
    return new Contact(
        row.id("contact_id"),
        row.id("case_id"),
        row.number("sequence"),
        row.number("log_index"),
        Days.of(at),
        row.number("minutes"),
        row.id("held_by"),
        row.ids("people"),
        opening.text(row, "narrative_purpose"),
        row.moment("recorded_at"),
        row.id("recorded_by"),
        new Place(at, row.number("log_index")));
  }
}
