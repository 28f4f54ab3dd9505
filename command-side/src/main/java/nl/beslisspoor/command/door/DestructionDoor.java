package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.command.records.ConfirmDestruction;
import nl.beslisspoor.command.records.DecideDestruction;
import nl.beslisspoor.command.records.RefuseDestruction;
import nl.beslisspoor.command.records.RequestDestruction;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DestructionGround;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** It is asked to destroy what a file says about people; two people answer. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/vernietigingen")
@Tag(name = "Vernietigen")
class DestructionDoor {

  /** A request to destroy, in the Dutch names of the API. */
  @Schema(name = "VernietigingVragen")
  record AskedBody(
      @Schema(description = "Wie het vraagt; wie het dossier houdt als niemand het vroeg.")
          @NotNull(message = Texts.FILL_IN)
          UUID verzoeker,
      @Schema(description = "Op welke dag het is gevraagd; daarna loopt de termijn.")
          @NotNull(message = Texts.FILL_IN)
          LocalDate gevraagdOp,
      @Schema(description = "Waarom het weg moet.") @NotNull(message = Texts.FILL_IN)
          DestructionGround grond,
      @Schema(description = "Wat er weg moet.") @Valid @NotNull(message = Texts.FILL_IN)
          ScopeBody omvang)
      implements WholeBody {

    @Override
    public List<Body.Fault> disagreements() {
      return omvang == null ? List.of() : omvang.disagreements("omvang");
    }
  }

  /** That it is not destroyed, in the Dutch names of the API. */
  @Schema(name = "VernietigingWeigeren")
  record RefusalBody(
      @Schema(description = "Van wie het belang is dat ertegen is, en welk belang.")
          @NotBlank(message = Texts.FILL_IN)
          @Size(max = Texts.LONG)
          String belang,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping
  @Operation(
      operationId = "vraagVernietiging",
      summary = "Leg vast dat gevraagd is om te vernietigen",
      description =
          "Wie het vraagt, vraagt het over zichzelf en is 12 jaar of ouder. Op een andere grond"
              + " vraagt het wie het dossier houdt of de functionaris gegevensbescherming.")
  ResponseEntity<RecordedAnswer> request(Filing filing, @RequestBody AskedBody body) {
    return filing.record(
        "destruction",
        new RequestDestruction(
            filing.file(),
            new PersonId(body.verzoeker()),
            body.gevraagdOp(),
            body.grond(),
            body.omvang().scope()));
  }

  @PostMapping("/{vernietigingId}/besluit")
  @Operation(
      operationId = "besluitVernietiging",
      summary = "Besluit om te vernietigen wat is gevraagd",
      description = "Er is nog niets vernietigd: een ander moet dit bevestigen.")
  ResponseEntity<RecordedAnswer> decide(
      Filing filing, @PathVariable("vernietigingId") UUID request, @RequestBody DecisionBody body) {
    return filing.record(
        new DecideDestruction(
            filing.file(), new DestructionId(request), filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{vernietigingId}/bevestiging")
  @Operation(
      operationId = "bevestigVernietiging",
      summary = "Bevestig dat wordt vernietigd wat is gevraagd",
      description =
          "Wie bevestigt, is een ander dan wie besliste en dan wie dat vastlegde. Vanaf dit moment"
              + " wordt het vernietigd.")
  ResponseEntity<RecordedAnswer> confirm(
      Filing filing, @PathVariable("vernietigingId") UUID request, @RequestBody DecisionBody body) {
    return filing.record(
        new ConfirmDestruction(
            filing.file(), new DestructionId(request), filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{vernietigingId}/weigering")
  @Operation(
      operationId = "weigerVernietiging",
      summary = "Weiger te vernietigen wat is gevraagd",
      description = "Met van wie het belang is dat ertegen is.")
  ResponseEntity<RecordedAnswer> refuse(
      Filing filing, @PathVariable("vernietigingId") UUID request, @RequestBody RefusalBody body) {
    return filing.record(
        new RefuseDestruction(
            filing.file(),
            new DestructionId(request),
            new Narrative(body.belang()),
            filing.grounds(body.verantwoording())));
  }
}
