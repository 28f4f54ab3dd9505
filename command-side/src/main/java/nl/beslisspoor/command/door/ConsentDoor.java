package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.consent.GiveConsent;
import nl.beslisspoor.command.consent.RefuseConsent;
import nl.beslisspoor.command.consent.WithdrawConsent;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consent is given, refused and withdrawn. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}")
@Tag(name = "Toestemmingen")
class ConsentDoor {

  /** An answer to a question for consent, in the Dutch names of the API. */
  @Schema(name = "ToestemmingVragen")
  record ConsentBody(
      @Schema(description = "Wie antwoordt.") @NotNull(message = Texts.FILL_IN) UUID gever,
      @Schema(description = "Over wie het gaat.") @NotNull(message = Texts.FILL_IN) UUID betreft,
      @Schema(description = "Hulp krijgen of informatie delen.") @NotNull(message = Texts.FILL_IN)
          ConsentScope soort,
      @Schema(description = "Wie de hulp of de informatie krijgt.")
          @NotNull(message = Texts.FILL_IN)
          UUID ontvanger,
      @Schema(description = "Waarvoor.") @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG)
          String doel,
      @Schema(description = "Welke soorten informatie; bij delen minstens een.") @Size(max = 9)
          List<@NotNull InformationCategory> categorieen,
      @Schema(description = "Van wanneer tot wanneer.") @Valid @NotNull(message = Texts.FILL_IN)
          PeriodBody periode,
      @Schema(description = "De grond; leeg voor leeftijd en gezag.") ConsentGround grond,
      @Schema(description = "Of het in gewone taal is uitgelegd.") @NotNull(message = Texts.FILL_IN)
          Boolean uitgelegd,
      @Schema(description = "Het oordeel dat de jeugdige dit niet kan afwegen.") @Valid
          InabilityBody onvermogen,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {

    ConsentTerms terms() {
      return new ConsentTerms(
          new PersonId(gever),
          new PersonId(betreft),
          soort,
          new PersonId(ontvanger),
          new Narrative(doel),
          Texts.list(categorieen).distinct().toList(),
          periode.period());
    }

    ConsentGround ground() {
      return Optional.ofNullable(grond).orElse(ConsentGround.AGE_AND_AUTHORITY);
    }

    Grounds grounds(Filing filing) {
      return filing.grounds(verantwoording, new PersonId(gever));
    }

    Optional<Inability> inability() {
      return Optional.ofNullable(onvermogen)
          .map(found -> new Inability(new Narrative(found.oordeel()), new PersonId(found.door())));
    }
  }

  /** The finding that the youth cannot weigh the matter, in the Dutch names of the API. */
  @Schema(name = "Onvermogen")
  record InabilityBody(
      @NotBlank(message = Texts.FILL_IN) @Size(max = Texts.LONG) String oordeel,
      @NotNull(message = Texts.FILL_IN) UUID door) {}

  /** A withdrawal, in the Dutch names of the API. */
  @Schema(name = "ToestemmingIntrekken")
  record WithdrawalBody(@Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping("/toestemmingen")
  @Operation(
      operationId = "geefToestemming",
      summary = "Leg een gegeven toestemming vast",
      description = "Wie toestemming geeft, volgt uit leeftijd en gezag (Jeugdwet 7.3).")
  ResponseEntity<RecordedAnswer> give(Filing filing, @RequestBody ConsentBody body) {
    return filing.record(
        "consent",
        new GiveConsent(
            filing.file(),
            body.terms(),
            body.ground(),
            body.uitgelegd(),
            body.inability(),
            body.grounds(filing)));
  }

  @PostMapping("/toestemmingsweigeringen")
  @Operation(
      operationId = "weigerToestemming",
      summary = "Leg een geweigerde toestemming vast",
      description = "Een weigering blijft net zo goed in het dossier als een toestemming.")
  ResponseEntity<RecordedAnswer> refuse(Filing filing, @RequestBody ConsentBody body) {
    return filing.record(
        "consent",
        new RefuseConsent(
            filing.file(), body.terms(), body.uitgelegd(), body.inability(), body.grounds(filing)));
  }

  @PostMapping("/toestemmingen/{toestemmingId}/intrekking")
  @Operation(
      operationId = "trekToestemmingIn",
      summary = "Trek een toestemming in",
      description = "Vanaf de dag van het besluit; wat eerder is gedeeld, blijft rechtmatig.")
  ResponseEntity<RecordedAnswer> withdraw(
      Filing filing,
      @PathVariable("toestemmingId") UUID consent,
      @RequestBody WithdrawalBody body) {
    return filing.record(
        new WithdrawConsent(
            filing.file(), new ConsentId(consent), filing.grounds(body.verantwoording())));
  }
}
