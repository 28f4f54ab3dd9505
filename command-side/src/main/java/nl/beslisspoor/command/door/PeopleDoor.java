package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.opening.AddPerson;
import nl.beslisspoor.command.opening.CorrectPerson;
import nl.beslisspoor.command.opening.RecordParentalAuthority;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Relation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings people into a file, and corrects what stands about them. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/personen")
@Tag(name = "Dossiers")
class PeopleDoor {

  /** Somebody in the file, in the Dutch names of the API. */
  @Schema(name = "PersoonToevoegen")
  record PersonBody(
      @Schema(description = "Het kenmerk als de persoon al bekend is, zoals een collega.")
          UUID persoon,
      @Schema(description = "De naam.") @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.SHORT)
          String naam,
      @Schema(description = "De geboortedatum.") @PastOrPresent(message = Texts.BORN)
          LocalDate geboortedatum,
      @Schema(description = "Wat de persoon van de jeugdige is.") @NotNull(message = Texts.FILL_IN)
          Relation relatie,
      @Schema(description = "Wanneer de persoon het gezag heeft.") @Valid PeriodBody gezag) {}

  /** What stands about somebody from now on, in the Dutch names of the API. */
  @Schema(name = "PersoonVerbeteren")
  record CorrectionBody(
      @Schema(description = "Het volgnummer in het dossier van de vastlegging die niet klopt.")
          @NotNull(message = Texts.FILL_IN)
          @PositiveOrZero(message = Texts.SEQUENCE)
          Long vastlegging,
      @Schema(description = "De naam zoals die hoort te zijn.")
          @NotBlank(message = Texts.FILL_IN)
          @Size(max = Texts.SHORT)
          String naam,
      @Schema(
              description =
                  "De geboortedatum zoals die hoort te zijn; leeg als die niet bekend is.")
          @PastOrPresent(message = Texts.BORN)
          LocalDate geboortedatum,
      @Schema(description = "Wat de persoon van de jeugdige is.") @NotNull(message = Texts.FILL_IN)
          Relation relatie,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping
  @Operation(
      operationId = "voegPersoonToe",
      summary = "Voeg een persoon toe",
      description = "Brengt iemand in het dossier, met het gezag als dat bekend is.")
  ResponseEntity<RecordedAnswer> add(Filing filing, @RequestBody PersonBody body) {
    var person =
        Optional.ofNullable(body.persoon()).orElseGet(() -> filing.act().id().derive("person"));
    return filing.record(
        "person",
        new AddPerson(
            filing.file(),
            new PersonId(person),
            body.naam(),
            Optional.ofNullable(body.geboortedatum()),
            body.relatie(),
            Optional.ofNullable(body.gezag()).map(PeriodBody::period)));
  }

  @PostMapping("/{persoonId}/gezag")
  @Operation(
      operationId = "legGezagVast",
      summary = "Leg het gezag vast",
      description = "Legt vast van wanneer tot wanneer iemand het ouderlijk gezag heeft.")
  ResponseEntity<RecordedAnswer> authority(
      Filing filing, @PathVariable("persoonId") UUID person, @RequestBody PeriodBody body) {
    return filing.record(
        new RecordParentalAuthority(filing.file(), new PersonId(person), body.period()));
  }

  @PostMapping("/{persoonId}/verbetering")
  @Operation(
      operationId = "verbeterPersoon",
      summary = "Verbeter wat er over een persoon staat",
      description =
          "Wie het vastlegde verbetert het, of de functionaris gegevensbescherming. De oude tekst"
              + " blijft te lezen in de geschiedenis.")
  ResponseEntity<RecordedAnswer> correct(
      Filing filing, @PathVariable("persoonId") UUID person, @RequestBody CorrectionBody body) {
    return filing.record(
        new CorrectPerson(
            filing.file(),
            body.vastlegging(),
            new PersonId(person),
            body.naam(),
            Optional.ofNullable(body.geboortedatum()),
            body.relatie(),
            filing.grounds(body.verantwoording())));
  }
}
