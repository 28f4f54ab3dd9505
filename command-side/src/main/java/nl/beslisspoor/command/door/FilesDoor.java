package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.opening.OpenCase;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens files. */
@RestController
@RequestMapping("/api/v1/dossiers")
@Tag(name = "Dossiers")
class FilesDoor {

  private final OrganisationId organisation;

  FilesDoor(OrganisationId organisation) {
    this.organisation = organisation;
  }

  /** A new file, in the Dutch names of the API. */
  @Schema(name = "DossierOpenen")
  record OpeningBody(
      @Schema(description = "De naam van de jeugdige.")
          @NotBlank(message = Texts.FILL_IN)
          @Size(max = Texts.SHORT)
          String naam,
      @Schema(description = "De geboortedatum van de jeugdige.")
          @NotNull(message = Texts.FILL_IN)
          @PastOrPresent(message = Texts.BORN)
          LocalDate geboortedatum,
      @Schema(description = "Het kenmerk van de jeugdige als die al bekend is.") UUID jeugdige,
      @Schema(description = "Het juridisch kader.") @NotNull(message = Texts.FILL_IN)
          LegalFramework kader,
      @Schema(description = "Waar de jeugdige woont.") @NotNull(message = Texts.FILL_IN)
          Residence verblijf,
      @Schema(description = "De verantwoording: wie opent, wordt casusregisseur.")
          @Valid
          @NotNull(message = Texts.FILL_IN)
          AccountBody verantwoording) {}

  @PostMapping
  @Operation(
      operationId = "openDossier",
      summary = "Open een dossier",
      description = "Opent het dossier van een jeugdige. Wie opent, wordt casusregisseur.")
  ResponseEntity<RecordedAnswer> open(Filing filing, @RequestBody OpeningBody body) {
    var youth =
        Optional.ofNullable(body.jeugdige()).orElseGet(() -> filing.act().id().derive("person"));
    return filing.record(
        "role",
        new OpenCase(
            filing.file(),
            organisation,
            new PersonId(youth),
            body.naam(),
            body.geboortedatum(),
            body.kader(),
            body.verblijf(),
            filing.by().name(),
            filing.grounds(body.verantwoording())));
  }
}
