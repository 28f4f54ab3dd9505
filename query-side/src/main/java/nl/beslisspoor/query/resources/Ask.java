package nl.beslisspoor.query.resources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.paper.Amounts;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.RestsOn;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * Time, costs or backing that somebody asked for, and what became of it (question 28). Amounts are
 * minutes of time and cents of costs.
 *
 * @param ask for backing in the account of a decision that decision
 * @param askers who asked
 * @param asked null for backing
 * @param what what it was for; for backing in an account the question that lay on the table
 * @param granted null while nothing is, and for backing
 * @param paid cents; null when it is not about costs
 * @param decidedBy who granted or refused; nobody while it is open
 * @param reasons null while it is open, and when none were given
 * @param decision in which it was answered; null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GevraagdMiddel")
public record Ask(
    @JsonProperty("kenmerk") UUID ask,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("organisatie") @Nullable UUID organisation,
    @JsonProperty("soort") Word kind,
    @JsonProperty("vragers") List<UUID> askers,
    @JsonProperty("gevraagdOp") LocalDate on,
    @JsonProperty("gevraagd") @Nullable Long asked,
    @JsonProperty("waarvoor") Opened<String> what,
    @JsonProperty("stand") Word state,
    @JsonProperty("toegekend") @Nullable Long granted,
    @JsonProperty("betaald") @Nullable Long paid,
    @JsonProperty("beslistDoor") List<UUID> decidedBy,
    @JsonProperty("beslotenOp") @Nullable Instant decidedAt,
    @JsonProperty("redenen") @Nullable Opened<String> reasons,
    @JsonProperty("besluit") @Nullable UUID decision,
    @JsonProperty("vastgelegdOp") Instant recordedAt,
    @JsonProperty("rustOp") List<RestsOn> restsOn,
    @JsonIgnore Place place) {

  static Ask read(Fields row, Opening opening) {
    var kind = row.term("kind", ResourceKind.class);
    var askedAt = row.moment("asked_at");
    return new Ask(
        row.id("ask_id"),
        row.id("case_id"),
        row.id("organisation"),
        Word.of(kind),
        row.ids("askers"),
        Days.of(askedAt),
        row.number("amount"),
        opening.text(row, "narrative_what"),
        Word.of(row.term("state", AskState.class)),
        row.number("granted_amount"),
        kind.costs() ? row.number("paid") : null,
        row.ids("deciders"),
        row.moment("decided_at"),
        opening.text(row, "narrative_reasons"),
        row.id("decision_id"),
        row.moment("recorded_at"),
        evidence(row),
        new Place(askedAt, row.number("log_index")));
  }

  /** The ask, the answer and the payments; backing in an account is one event. */
  private static List<RestsOn> evidence(Fields row) {
    var all = new ArrayList<RestsOn>();
    var file = row.id("case_id");
    var answer = row.number("answer_index");
    if (!row.number("log_index").equals(answer)) {
      all.add(new RestsOn(row.number("log_index"), file, row.number("sequence"), null));
    }
    if (answer != null) {
      all.add(new RestsOn(answer, file, row.number("answer_sequence"), row.id("decision_id")));
    }
    var payments = row.numbers("payment_indexes");
    var sequences = row.numbers("payment_sequences");
    for (int at = 0; at < payments.size(); at++) {
      all.add(new RestsOn(payments.get(at), file, sequences.get(at), null));
    }
    return List.copyOf(all);
  }

  @JsonIgnore
  public ResourceKind resource() {
    return ResourceKind.valueOf(kind.code());
  }

  /** Whether a team leader has yet to decide. */
  @JsonIgnore
  public boolean isOpen() {
    return state.code().equals(AskState.OPEN.name());
  }

  /** Cents that are granted and not paid; 0 when it is not about costs. */
  @JsonIgnore
  public long toPay() {
    return paid == null || granted == null ? 0 : granted - paid;
  }

  /** What was asked: how much of what. */
  @JsonIgnore
  public Text wanted() {
    return asked == null
        ? Text.alone(kind)
        : Text.of("paper.amount.of", Text.alone(kind), Amounts.of(resource(), asked));
  }

  /** How much is granted; null when nothing that is counted is. */
  @JsonIgnore
  public @Nullable Text given() {
    return granted == null ? null : Amounts.of(resource(), granted);
  }

  /** How much is paid; null when nothing is. */
  @JsonIgnore
  public @Nullable Text settled() {
    return paid == null || paid == 0 ? null : Amounts.cents(paid);
  }
}
