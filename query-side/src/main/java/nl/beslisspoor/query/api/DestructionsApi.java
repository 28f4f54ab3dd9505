package nl.beslisspoor.query.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.destruction.Certificate;
import nl.beslisspoor.query.destruction.Certificates;
import nl.beslisspoor.query.destruction.Destroyed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was destroyed, for whoever answers for it: nothing here says anything about anybody. */
@RestController
@RequestMapping("/api/v1/vernietigingen")
@Tag(name = "Vernietiging")
class DestructionsApi {
  private final Certificates certificates;
  private final Shown shown;

  DestructionsApi(Certificates certificates, Shown shown) {
    this.certificates = certificates;
    this.shown = shown;
  }

  @GetMapping
  @Takes(roles = {Role.SUPERVISOR, Role.AUDITOR})
  @Operation(
      operationId = "bekijkVernietigingen",
      summary = "Wat er is vernietigd, het laatste eerst",
      description = "Hooguit 500. Een besluit dat nog niet is uitgevoerd, staat er niet bij.")
  List<Destroyed> all(Asked asked) {
    return certificates.all();
  }

  @GetMapping("/{verzoekId}/verklaring")
  @Takes(roles = {Role.SUPERVISOR, Role.AUDITOR})
  @Operation(
      operationId = "bekijkVerklaringVanVernietiging",
      summary = "De verklaring van een vernietiging, zonder persoonsgegevens",
      description =
          "Verzoek, grond, wie besloot en bevestigde, welke sleutels er zijn vernietigd, wat elke"
              + " plaats daarvan nog heeft, en waar de bevestiging in het verzegelde logboek staat."
              + " Zolang er niet is uitgevoerd wat is bevestigd, is er geen verklaring.")
  Certificate certificate(Asked asked, @PathVariable("verzoekId") UUID request) {
    var certificate = certificates.of(request).orElseThrow(Faults::notCarriedOut);
    shown.one(asked, certificate.file(), "verklaring van vernietiging");
    return certificate;
  }
}
