package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.beslisspoor.command.opening.CloseCase;
import nl.beslisspoor.command.opening.ReopenCase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files are closed and opened again. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}")
@Tag(name = "Dossiers")
class ClosingDoor {

  /** The closing of a file, in the Dutch names of the API. */
  @Schema(name = "DossierSluiten")
  record ClosingBody(
      @Schema(description = "De eerste dag waarop het dossier gesloten is.")
          @NotNull(message = Texts.FILL_IN)
          LocalDate per,
      @Schema(description = "Wie er blijft en wie gebeld mag worden.") @Valid AftercareBody nazorg,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping("/sluiting")
  @Operation(
      operationId = "sluitDossier",
      summary = "Sluit een dossier",
      description = "De hulp eindigt; steun uit het eigen netwerk stopt daar niet mee.")
  ResponseEntity<RecordedAnswer> close(Filing filing, @RequestBody ClosingBody body) {
    return filing.record(
        new CloseCase(
            filing.file(),
            body.per(),
            AftercareBody.agreed(body.nazorg()),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/heropening")
  @Operation(
      operationId = "heropenDossier",
      summary = "Open een gesloten dossier weer",
      description = "Het dossier is weer open vanaf de dag van het besluit.")
  ResponseEntity<RecordedAnswer> reopen(Filing filing, @RequestBody DecisionBody body) {
    return filing.record(new ReopenCase(filing.file(), filing.grounds(body.verantwoording())));
  }
}
