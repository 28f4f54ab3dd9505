package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.support.AcceptSupport;
import nl.beslisspoor.command.support.ChooseSupportFigure;
import nl.beslisspoor.command.support.DeclineSupport;
import nl.beslisspoor.command.support.HearParty;
import nl.beslisspoor.command.support.PositionSupportFigure;
import nl.beslisspoor.command.support.RefusePositioning;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A support figure is chosen, answers, is heard about, and is positioned or not. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/steunfiguren")
@Tag(name = "Steunfiguren")
class SupportDoor {

  /** A choice, in the Dutch names of the API. */
  @Schema(name = "SteunfiguurKiezen")
  record ChoiceBody(
      @Schema(description = "Wie er gekozen is.") @NotNull(message = Texts.FILL_IN)
          UUID steunfiguur,
      @Schema(description = "De steunvorm, zoals jim of burgervoogd.")
          @NotNull(message = Texts.FILL_IN)
          @Pattern(regexp = "[a-z][a-z-]*", message = "Gebruik kleine letters, zoals jim.")
          String vorm,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** The figure's own answer, in the Dutch names of the API. */
  @Schema(name = "AntwoordVanSteunfiguur")
  record FigureAnswerBody(
      @Schema(description = "Wanneer de steunfiguur het zei.") @NotNull(message = Texts.FILL_IN)
          Instant gezegdOp,
      @Schema(description = "Hoe de steunfiguur het zei.") HeardHow wijze,
      @Schema(description = "De eigen woorden.") @Size(max = Texts.LONG) String woorden) {}

  /** A decision about the position, in the Dutch names of the API. */
  @Schema(name = "PositieBesluit")
  record PositionBody(@Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping
  @Operation(
      operationId = "kiesSteunfiguur",
      summary = "Leg de keuze van een steunfiguur vast",
      description = "Een JIM wordt door de jeugdige zelf gekozen, een burgervoogd door de rechter.")
  ResponseEntity<RecordedAnswer> choose(Filing filing, @RequestBody ChoiceBody body) {
    return filing.record(
        "support",
        new ChooseSupportFigure(
            filing.file(),
            new PersonId(body.steunfiguur()),
            new FormId(body.vorm()),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{steunfiguurId}/aanvaarding")
  @Operation(
      operationId = "aanvaardSteun",
      summary = "De steunfiguur zegt ja",
      description = "Zonder dit ja wordt niemand in positie gebracht.")
  ResponseEntity<RecordedAnswer> accept(
      Filing filing,
      @PathVariable("steunfiguurId") UUID support,
      @RequestBody FigureAnswerBody body) {
    return filing.record(
        new AcceptSupport(
            filing.file(),
            new SupportId(support),
            body.gezegdOp(),
            Optional.ofNullable(body.wijze())));
  }

  @PostMapping("/{steunfiguurId}/afwijzing")
  @Operation(
      operationId = "wijsSteunAf",
      summary = "De steunfiguur zegt nee",
      description = "Een nee hoeft niet uitgelegd te worden.")
  ResponseEntity<RecordedAnswer> decline(
      Filing filing,
      @PathVariable("steunfiguurId") UUID support,
      @RequestBody FigureAnswerBody body) {
    return filing.record(
        new DeclineSupport(
            filing.file(),
            new SupportId(support),
            body.gezegdOp(),
            Texts.narrative(body.woorden())));
  }

  @PostMapping("/{steunfiguurId}/standpunten")
  @Operation(
      operationId = "hoorPartij",
      summary = "Leg vast wat een partij vindt",
      description = "Het laatste standpunt van een partij telt; eerdere blijven in het dossier.")
  ResponseEntity<RecordedAnswer> hear(
      Filing filing, @PathVariable("steunfiguurId") UUID support, @RequestBody HearingBody body) {
    return filing.record(new HearParty(filing.file(), new SupportId(support), body.hearing()));
  }

  @PostMapping("/{steunfiguurId}/positionering")
  @Operation(
      operationId = "brengInPositie",
      summary = "Breng een steunfiguur in positie",
      description = "Een professional met een rol in het dossier beslist.")
  ResponseEntity<RecordedAnswer> position(
      Filing filing, @PathVariable("steunfiguurId") UUID support, @RequestBody PositionBody body) {
    return filing.record(
        new PositionSupportFigure(
            filing.file(), new SupportId(support), filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{steunfiguurId}/weigering")
  @Operation(
      operationId = "weigerPositie",
      summary = "Breng een steunfiguur niet in positie",
      description = "De keuze van de jeugdige blijft staan zoals die is gemaakt.")
  ResponseEntity<RecordedAnswer> refuse(
      Filing filing, @PathVariable("steunfiguurId") UUID support, @RequestBody PositionBody body) {
    return filing.record(
        new RefusePositioning(
            filing.file(), new SupportId(support), filing.grounds(body.verantwoording())));
  }
}
