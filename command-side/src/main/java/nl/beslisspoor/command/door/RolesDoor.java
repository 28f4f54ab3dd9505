package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.roles.AssignRole;
import nl.beslisspoor.command.roles.ChangeRole;
import nl.beslisspoor.command.roles.EndRole;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Roles are assigned, changed and ended. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/rollen")
@Tag(name = "Rollen")
class RolesDoor {

  private final OrganisationId organisation;

  RolesDoor(OrganisationId organisation) {
    this.organisation = organisation;
  }

  /** A role to be held, in the Dutch names of the API. */
  @Schema(name = "RolToekennen")
  record AssignmentBody(
      @Schema(description = "Wie de rol vervult.") @NotNull(message = Texts.FILL_IN) UUID persoon,
      @Schema(description = "Welke rol.") @NotNull(message = Texts.FILL_IN) RoleKind soort,
      @Valid @NotNull(message = Texts.FILL_IN) MandateBody mandaat,
      @Valid @NotNull(message = Texts.FILL_IN) PeriodBody periode,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** A role that changes, in the Dutch names of the API. */
  @Schema(name = "RolWijzigen")
  record ChangeBody(
      @Schema(description = "Welke rol het wordt.") @NotNull(message = Texts.FILL_IN)
          RoleKind soort,
      @Valid @NotNull(message = Texts.FILL_IN) MandateBody mandaat,
      @Valid @NotNull(message = Texts.FILL_IN) PeriodBody periode,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  /** A role that ends, in the Dutch names of the API. */
  @Schema(name = "RolBeeindigen")
  record EndBody(
      @Schema(description = "De eerste dag zonder de rol.") @NotNull(message = Texts.FILL_IN)
          LocalDate per,
      @Schema(description = "Aan wie de rol is overgedragen.") UUID overgedragenAan,
      @Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}

  @PostMapping
  @Operation(
      operationId = "kenRolToe",
      summary = "Ken een rol toe",
      description = "Voogdij wordt alleen door de rechter gegeven.")
  ResponseEntity<RecordedAnswer> assign(Filing filing, @RequestBody AssignmentBody body) {
    return filing.record(
        "role",
        new AssignRole(
            filing.file(),
            new PersonId(body.persoon()),
            body.soort(),
            body.mandaat().mandate(organisation),
            body.periode().period(),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{rolId}/wijziging")
  @Operation(
      operationId = "wijzigRol",
      summary = "Wijzig een rol",
      description = "De rol of het mandaat verandert vanaf een dag; wat gold, blijft te zien.")
  ResponseEntity<RecordedAnswer> change(
      Filing filing, @PathVariable("rolId") UUID role, @RequestBody ChangeBody body) {
    return filing.record(
        new ChangeRole(
            filing.file(),
            new RoleId(role),
            body.soort(),
            body.mandaat().mandate(organisation),
            body.periode().period(),
            filing.grounds(body.verantwoording())));
  }

  @PostMapping("/{rolId}/beeindiging")
  @Operation(
      operationId = "beeindigRol",
      summary = "Beëindig een rol",
      description = "Een rol wordt overgedragen, of er staat bij waarom niet.")
  ResponseEntity<RecordedAnswer> end(
      Filing filing, @PathVariable("rolId") UUID role, @RequestBody EndBody body) {
    return filing.record(
        new EndRole(
            filing.file(),
            new RoleId(role),
            body.per(),
            Optional.ofNullable(body.overgedragenAan()).map(PersonId::new),
            filing.grounds(body.verantwoording())));
  }
}
