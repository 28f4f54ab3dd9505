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
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.consent.DrawUpStatement;
import nl.beslisspoor.command.consent.SignStatement;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consent statements are drawn up and signed. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/toestemmingsverklaringen")
@Tag(name = "Toestemmingen")
class StatementDoor {

  /** A statement to be signed, in the Dutch names of the API. */
  @Schema(name = "ToestemmingsverklaringOpstellen")
  record StatementBody(
      @Schema(description = "Het kenmerk van de steunfiguur, zoals gegeven bij de keuze.")
          @NotNull(message = Texts.FILL_IN)
          UUID steunfiguur,
      @Schema(description = "Wie tekenen.") @Size(max = 20) List<@NotNull UUID> partijen,
      @Schema(description = "Welke informatie de steunfiguur mag krijgen.") @Size(max = 9)
          List<@NotNull InformationCategory> informatie,
      @Schema(description = "Waarvoor.") @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG)
          String doel,
      @Schema(description = "Van wanneer tot wanneer.") @Valid @NotNull(message = Texts.FILL_IN)
          PeriodBody periode) {}

  /** A signature, in the Dutch names of the API. */
  @Schema(name = "Ondertekening")
  record SignatureBody(
      @Schema(description = "Wie tekent.") @NotNull(message = Texts.FILL_IN) UUID partij,
      @Schema(description = "Op welke dag.") @NotNull(message = Texts.FILL_IN) LocalDate op,
      @Schema(description = "Hoe.") HeardHow wijze) {}

  @PostMapping
  @Operation(
      operationId = "stelToestemmingsverklaringOp",
      summary = "Stel een toestemmingsverklaring op",
      description =
          "Een nieuwe verklaring over dezelfde steunfiguur komt in de plaats van de vorige.")
  ResponseEntity<RecordedAnswer> drawUp(Filing filing, @RequestBody StatementBody body) {
    return filing.record(
        "statement",
        new DrawUpStatement(
            filing.file(),
            new SupportId(body.steunfiguur()),
            Texts.people(body.partijen()),
            Texts.list(body.informatie()).distinct().toList(),
            new Narrative(body.doel()),
            body.periode().period()));
  }

  @PostMapping("/{verklaringId}/ondertekeningen")
  @Operation(
      operationId = "ondertekenToestemmingsverklaring",
      summary = "Leg vast dat iemand de toestemmingsverklaring tekende",
      description = "De verklaring is compleet als iedereen die erin staat heeft getekend.")
  ResponseEntity<RecordedAnswer> sign(
      Filing filing,
      @PathVariable("verklaringId") UUID statement,
      @RequestBody SignatureBody body) {
    return filing.record(
        new SignStatement(
            filing.file(),
            new StatementId(statement),
            new PersonId(body.partij()),
            body.op(),
            Optional.ofNullable(body.wijze())));
  }
}
