package nl.beslisspoor.query.resources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Place;
import org.jspecify.annotations.Nullable;

/**
 * What working with the network took, of one file or of all files of one organisation together.
 *
 * @param file null for an organisation
 * @param files with anything to count in them
 * @param contacts without the youth
 * @param minutes of those contacts together
 * @param recordedAt when the last of what counts was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TijdEnGeld")
public record Spent(
    @JsonProperty("dossier") @Nullable UUID file,
    @JsonProperty("organisatie") @Nullable UUID organisation,
    @JsonProperty("dossiers") long files,
    @JsonProperty("contacten") long contacts,
    @JsonProperty("minuten") long minutes,
    @JsonProperty("toegekendeMinuten") long grantedMinutes,
    @JsonProperty("toegekendeCenten") long grantedCents,
    @JsonProperty("betaaldeCenten") long paidCents,
    @JsonProperty("laatstVastgelegdOp") Instant recordedAt,
    @JsonIgnore Place place) {

  static Spent ofFile(Fields row) {
    return of(row, row.id("case_id"));
  }

  static Spent ofOrganisation(Fields row) {
    return of(row, null);
  }

  private static Spent of(Fields row, @Nullable UUID file) {
    return new Spent(
        file,
        row.id("organisation"),
        row.number("files"),
        row.number("contacts"),
        row.number("minutes"),
        row.number("granted_minutes"),
        row.number("granted_cents"),
        row.number("paid_cents"),
        row.moment("recorded_at"),
        new Place(Place.first().moment(), row.number("first_index")));
  }
}
