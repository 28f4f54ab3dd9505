package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.command.placement.DecidePlacement;
import nl.beslisspoor.command.placement.LiftRestriction;
import nl.beslisspoor.command.placement.RestrictOrdinaryLife;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Residence;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the youth lives is decided, and what is taken from ordinary life. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}")
@Tag(name = "Verblijf")
class PlacementDoor {

  /** A placement, in the Dutch names of the API. */
  @Schema(name = "VerblijfBesluiten")
  record PlacementBody(
      @Schema(description = "Waar de jeugdige gaat wonen.") @NotNull(message = Texts.FILL_IN)
          Residence soort,
      @Schema(description = "De eerste dag.") @NotNull(message = Texts.FILL_IN) LocalDate vanaf,
      @Schema(description = "Of het zonder instemming van jeugdige of ouders is.")
          @NotNull(message = Texts.FILL_IN)
          Boolean gedwongen,
      @Schema(description = "Het kenmerk van de machtiging van de rechter.") @Size(max = Texts.LONG)
          String machtiging,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** A restriction, in the Dutch names of the API. */
  @Schema(name = "GewoonLevenBeperken")
  record RestrictionBody(
      @Schema(description = "Wat er wordt beperkt.") @NotNull(message = Texts.FILL_IN)
          PartOfLife deel,
      @Schema(description = "Wie de jeugdige niet mag zien, als het om mensen gaat.")
          @Size(max = 20)
          List<@NotNull UUID> zonderContactMet,
      @Schema(description = "Van wanneer tot wanneer; het einde is verplicht.")
          @Valid
          @NotNull(message = Texts.FILL_IN)
          PeriodBody periode,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** The end of a restriction, in the Dutch names of the API. */
  @Schema(name = "BeperkingOpheffen")
  record LiftBody(
      @Schema(description = "De eerste dag zonder de beperking.") @NotNull(message = Texts.FILL_IN)
          LocalDate per,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping("/verblijf")
  @Operation(
      operationId = "besluitVerblijf",
      summary = "Besluit waar de jeugdige woont",
      description = "Uit huis, ergens anders, of weer naar huis.")
  ResponseEntity<RecordedAnswer> place(Filing filing, @RequestBody PlacementBody body) {
    return filing.record(
        new DecidePlacement(
            filing.file(),
            body.soort(),
            body.vanaf(),
            body.gedwongen(),
            Texts.narrative(body.machtiging()),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/beperkingen")
  @Operation(
      operationId = "beperkGewoonLeven",
      summary = "Beperk het contact of het gewone leven",
      description = "Alleen een jeugdbeschermer, voogd of rechter, op een grond en tot een dag.")
  ResponseEntity<RecordedAnswer> restrict(Filing filing, @RequestBody RestrictionBody body) {
    return filing.record(
        "restriction",
        new RestrictOrdinaryLife(
            filing.file(),
            body.deel(),
            Texts.people(body.zonderContactMet()),
            body.periode().period(),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/beperkingen/{beperkingId}/opheffing")
  @Operation(
      operationId = "hefBeperkingOp",
      summary = "Hef een beperking op",
      description = "De beperking eindigt vóór de dag die was gekozen.")
  ResponseEntity<RecordedAnswer> lift(
      Filing filing, @PathVariable("beperkingId") UUID restriction, @RequestBody LiftBody body) {
    return filing.record(
        new LiftRestriction(
            filing.file(),
            new RestrictionId(restriction),
            body.per(),
            filing.grounds(body.verantwoording())));
  }
}
