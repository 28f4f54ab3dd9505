package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.support.EndSupport;
import nl.beslisspoor.command.support.HoldSupportFigure;
import nl.beslisspoor.command.support.ResumeSupportFigure;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.EndGround;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The position of a support figure is paused, resumed and ended. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/steunfiguren/{steunfiguurId}")
@Tag(name = "Steunfiguren")
class StandingDoor {

  /** A hold, in the Dutch names of the API. */
  @Schema(name = "PasOpDePlaats")
  record HoldBody(
      @Schema(description = "Of jeugdige en steunfiguur elkaar blijven zien; dat moet.")
          @NotNull(message = Texts.FILL_IN)
          Boolean contactGaatDoor,
      @Schema(description = "De dag van het gesprek met jeugdige en steunfiguur.")
          LocalDate gesprekOp,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** An end, in the Dutch names of the API. */
  @Schema(name = "SteunBeeindigen")
  record EndBody(
      @Schema(description = "Waarom de steun stopt.") @NotNull(message = Texts.FILL_IN)
          EndGround grond,
      @Schema(description = "De dag van het afscheidsgesprek.") LocalDate afscheidOp,
      @Schema(description = "Wat er is afgesproken voor daarna.") @Valid AftercareBody nazorg,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping("/pauze")
  @Operation(
      operationId = "pauzeerPositie",
      summary = "Zet de positie van een steunfiguur op pauze",
      description =
          "Pas op de plaats: de steunfiguur beslist niet mee en leest niet mee. Het contact met de"
              + " jeugdige gaat door.")
  ResponseEntity<RecordedAnswer> hold(
      Filing filing, @PathVariable("steunfiguurId") UUID support, @RequestBody HoldBody body) {
    return filing.record(
        new HoldSupportFigure(
            filing.file(),
            new SupportId(support),
            body.contactGaatDoor(),
            Optional.ofNullable(body.gesprekOp()),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/hervatting")
  @Operation(
      operationId = "hervatPositie",
      summary = "Hervat de positie van een steunfiguur",
      description = "De pauze is voorbij: de steunfiguur beslist weer mee en leest weer mee.")
  ResponseEntity<RecordedAnswer> resume(
      Filing filing, @PathVariable("steunfiguurId") UUID support, @RequestBody DecisionBody body) {
    return filing.record(
        new ResumeSupportFigure(
            filing.file(), new SupportId(support), filing.grounds(body.verantwoording())));
  }

  @PostMapping("/beeindiging")
  @Operation(
      operationId = "beeindigSteun",
      summary = "Beëindig de steun van een steunfiguur",
      description =
          "De steunfiguur heeft geen positie meer. Dat mensen elkaar kennen, houdt niet op.")
  ResponseEntity<RecordedAnswer> end(
      Filing filing, @PathVariable("steunfiguurId") UUID support, @RequestBody EndBody body) {
    return filing.record(
        new EndSupport(
            filing.file(),
            new SupportId(support),
            body.grond(),
            Optional.ofNullable(body.afscheidOp()),
            AftercareBody.agreed(body.nazorg()),
            filing.grounds(body.verantwoording())));
  }
}
