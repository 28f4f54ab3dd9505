package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.resources.AskResource;
import nl.beslisspoor.command.resources.GrantResource;
import nl.beslisspoor.command.resources.PayExpense;
import nl.beslisspoor.command.resources.RefuseResource;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ResourceKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Time, costs and backing are asked, granted or refused; costs are paid. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/middelen")
@Tag(name = "Tijd en geld")
class ResourceDoor {

  private static final String MUCH = "Een geheel getal, 1 of hoger.";
  private static final long MOST = 100_000_000;

  /** An ask, in the Dutch names of the API. */
  @Schema(name = "MiddelenVragen")
  record AskBody(
      @Schema(description = "Wat er wordt gevraagd.") @NotNull(message = Texts.FILL_IN)
          ResourceKind soort,
      @Schema(description = "Wie het vraagt: een professional of een steunfiguur.")
          @NotNull(message = Texts.FILL_IN)
          UUID vrager,
      @Schema(description = "Op welke dag het is gevraagd.") @NotNull(message = Texts.FILL_IN)
          LocalDate gevraagdOp,
      @Schema(description = "Tijd in minuten, kosten in centen; niet bij rugdekking.")
          @Min(value = 1, message = MUCH)
          @Max(value = MOST, message = MUCH)
          Long hoeveel,
      @Schema(description = "Waarvoor het is.")
          @NotBlank(message = Texts.FILL_IN)
          @Size(max = Texts.LONG)
          String waarvoor) {}

  /** What is granted, in the Dutch names of the API. */
  @Schema(name = "MiddelenToekennen")
  record GrantBody(
      @Schema(
              description =
                  "Hoeveel er wordt toegekend, in minuten of centen; niet bij rugdekking. Minder"
                      + " dan gevraagd mag.")
          @Min(value = 1, message = MUCH)
          @Max(value = MOST, message = MUCH)
          Long hoeveel,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** A payment, in the Dutch names of the API. */
  @Schema(name = "KostenBetalen")
  record PaymentBody(
      @Schema(description = "Op welke dag er is betaald.") @NotNull(message = Texts.FILL_IN)
          LocalDate betaaldOp,
      @Schema(description = "Hoeveel er is betaald, in centen.")
          @NotNull(message = Texts.FILL_IN)
          @Min(value = 1, message = MUCH)
          @Max(value = MOST, message = MUCH)
          Long centen) {}

  @PostMapping
  @Operation(
      operationId = "vraagMiddelen",
      summary = "Leg vast dat om tijd, kosten of rugdekking is gevraagd",
      description = "Het staat open tot een teamleider erover besluit.")
  ResponseEntity<RecordedAnswer> ask(Filing filing, @RequestBody AskBody body) {
    return filing.record(
        "ask",
        new AskResource(
            filing.file(),
            body.soort(),
            new PersonId(body.vrager()),
            body.gevraagdOp(),
            Optional.ofNullable(body.hoeveel()),
            new Narrative(body.waarvoor())));
  }

  @PostMapping("/{middelId}/toekenning")
  @Operation(
      operationId = "kenMiddelenToe",
      summary = "Ken toe wat is gevraagd, of een deel ervan",
      description = "Alleen een teamleider. Wat was gevraagd, blijft ernaast staan.")
  ResponseEntity<RecordedAnswer> grant(
      Filing filing, @PathVariable("middelId") UUID ask, @RequestBody GrantBody body) {
    return filing.record(
        new GrantResource(
            filing.file(),
            new AskId(ask),
            Optional.ofNullable(body.hoeveel()),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{middelId}/weigering")
  @Operation(
      operationId = "weigerMiddelen",
      summary = "Weiger wat is gevraagd",
      description = "Alleen een teamleider, met redenen.")
  ResponseEntity<RecordedAnswer> refuse(
      Filing filing, @PathVariable("middelId") UUID ask, @RequestBody DecisionBody body) {
    return filing.record(
        new RefuseResource(filing.file(), new AskId(ask), filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{middelId}/betalingen")
  @Operation(
      operationId = "betaalKosten",
      summary = "Leg vast dat toegekende kosten zijn betaald",
      description = "In een keer of in delen, samen niet meer dan er is toegekend.")
  ResponseEntity<RecordedAnswer> pay(
      Filing filing, @PathVariable("middelId") UUID ask, @RequestBody PaymentBody body) {
    return filing.record(
        new PayExpense(filing.file(), new AskId(ask), body.betaaldOp(), body.centen()));
  }
}
