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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.opening.AddPerson;
import nl.beslisspoor.command.opening.OpenCase;
import nl.beslisspoor.command.opening.RecordParentalAuthority;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens files and brings people into them. */
@RestController
@RequestMapping("/api/v1/dossiers")
@Tag(name = "Dossiers")
class FilesDoor {

  private final Recording recording;
  private final OrganisationId organisation;

  FilesDoor(Recording recording, OrganisationId organisation) {
    this.recording = recording;
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
          @PastOrPresent(message = "Een geboortedatum ligt niet in de toekomst.")
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

  /** Somebody in the file, in the Dutch names of the API. */
  @Schema(name = "PersoonToevoegen")
  record PersonBody(
      @Schema(description = "Het kenmerk als de persoon al bekend is, zoals een collega.")
          UUID persoon,
      @Schema(description = "De naam.") @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.SHORT)
          String naam,
      @Schema(description = "De geboortedatum.")
          @PastOrPresent(message = "Een geboortedatum ligt niet in de toekomst.")
          LocalDate geboortedatum,
      @Schema(description = "Wat de persoon van de jeugdige is.") @NotNull(message = Texts.FILL_IN)
          Relation relatie,
      @Schema(description = "Wanneer de persoon het gezag heeft.") @Valid PeriodBody gezag) {}

  @PostMapping
  @Operation(
      operationId = "openDossier",
      summary = "Open een dossier",
      description = "Opent het dossier van een jeugdige. Wie opent, wordt casusregisseur.")
  ResponseEntity<RecordedAnswer> open(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @RequestBody OpeningBody body,
      Authentication signedIn) {
    return recording.record(signedIn, key, "role", act -> opening(body, act, signedIn));
  }

  @PostMapping("/{dossierId}/personen")
  @Operation(
      operationId = "voegPersoonToe",
      summary = "Voeg een persoon toe",
      description = "Brengt iemand in het dossier, met het gezag als dat bekend is.")
  ResponseEntity<RecordedAnswer> add(
      @PathVariable("dossierId") UUID file,
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @RequestBody PersonBody body,
      Authentication signedIn) {
    return recording.record(signedIn, key, "person", act -> person(file, body, act));
  }

  @PostMapping("/{dossierId}/personen/{persoonId}/gezag")
  @Operation(
      operationId = "legGezagVast",
      summary = "Leg het gezag vast",
      description = "Legt vast van wanneer tot wanneer iemand het ouderlijk gezag heeft.")
  ResponseEntity<RecordedAnswer> authority(
      @PathVariable("dossierId") UUID file,
      @PathVariable("persoonId") UUID person,
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @RequestBody PeriodBody body,
      Authentication signedIn) {
    return recording.record(
        signedIn,
        key,
        act -> new RecordParentalAuthority(new CaseId(file), new PersonId(person), body.period()));
  }

  private OpenCase opening(OpeningBody body, Act act, Authentication signedIn) {
    var youth = Optional.ofNullable(body.jeugdige()).orElseGet(() -> act.id().derive("person"));
    return new OpenCase(
        new CaseId(act.id().derive("file")),
        organisation,
        new PersonId(youth),
        body.naam(),
        body.geboortedatum(),
        body.kader(),
        body.verblijf(),
        Caller.of(signedIn).name(),
        body.verantwoording().grounds(List.of()));
  }

  private static AddPerson person(UUID file, PersonBody body, Act act) {
    var person = Optional.ofNullable(body.persoon()).orElseGet(() -> act.id().derive("person"));
    return new AddPerson(
        new CaseId(file),
        new PersonId(person),
        body.naam(),
        Optional.ofNullable(body.geboortedatum()),
        body.relatie(),
        Optional.ofNullable(body.gezag()).map(PeriodBody::period));
  }
}
