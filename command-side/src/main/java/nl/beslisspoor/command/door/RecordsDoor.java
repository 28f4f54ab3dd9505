package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.command.records.CorrectRecord;
import nl.beslisspoor.command.records.ReviseDecision;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.RevisionManner;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded is corrected, what was decided is revised; both stay as they were. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}")
@Tag(name = "Verbeteringen")
class RecordsDoor {

  /** How an entry is to be read, in the Dutch names of the API. */
  @Schema(name = "VastleggingVerbeteren")
  record CorrectionBody(
      @Schema(description = "Het volgnummer in het dossier van wat niet klopt.")
          @NotNull(message = Texts.FILL_IN)
          @PositiveOrZero(message = Texts.SEQUENCE)
          Long vastlegging,
      @Schema(description = "Hoe de fout is ontstaan.") @NotNull(message = Texts.FILL_IN)
          CorrectionCause oorzaak,
      @Schema(description = "Hoe het gelezen moet worden.")
          @NotBlank(message = Texts.FILL_IN)
          @Size(max = Texts.LONG)
          String lezing,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** A decision that gives way, in the Dutch names of the API. */
  @Schema(name = "BesluitHerzien")
  record RevisionBody(
      @Schema(description = "Het kenmerk van het besluit dat plaatsmaakt.")
          @NotNull(message = Texts.FILL_IN)
          UUID besluit,
      @Schema(description = "Herzien door wie besliste, of opzij gezet door een hoger mandaat.")
          @NotNull(message = Texts.FILL_IN)
          RevisionManner wijze,
      @Schema(description = "Met als uitkomst wat er in plaats van het eerste besluit komt.")
          @Valid
          @NotNull(message = Texts.FILL_IN)
          AccountBody verantwoording)
      implements WholeBody {

    /** No usual outcome says what came instead. */
    @Override
    public List<Body.Fault> disagreements() {
      return verantwoording == null || Texts.narrative(verantwoording.uitkomst()).isPresent()
          ? List.of()
          : List.of(new Body.Fault("verantwoording.uitkomst", Texts.FILL_IN));
    }
  }

  @PostMapping("/verbeteringen")
  @Operation(
      operationId = "verbeterVastlegging",
      summary = "Verbeter wat is vastgelegd",
      description =
          "Wie het vastlegde verbetert het, of de functionaris gegevensbescherming. Wat er stond,"
              + " blijft te lezen, tenzij het niet had mogen worden vastgelegd: dan is daarmee"
              + " gevraagd om de tekst te vernietigen.")
  ResponseEntity<RecordedAnswer> correct(Filing filing, @RequestBody CorrectionBody body) {
    return filing.record(
        new CorrectRecord(
            filing.file(),
            body.vastlegging(),
            body.oorzaak(),
            new Narrative(body.lezing()),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/herzieningen")
  @Operation(
      operationId = "herzieBesluit",
      summary = "Herzie een besluit of zet het opzij",
      description =
          "Niemand zet de keuze van een jeugdige, een toestemming of de rechter opzij. Het eerste"
              + " besluit is opzij gezet; wat nu geldt voor een steunfiguur, rol of toestemming,"
              + " wordt vastgelegd met het besluit dat daarvoor bestaat.")
  ResponseEntity<RecordedAnswer> revise(Filing filing, @RequestBody RevisionBody body) {
    return filing.record(
        new ReviseDecision(
            filing.file(),
            new DecisionId(body.besluit()),
            body.wijze(),
            filing.grounds(body.verantwoording())));
  }
}
