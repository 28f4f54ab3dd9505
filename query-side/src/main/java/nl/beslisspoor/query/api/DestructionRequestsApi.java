package nl.beslisspoor.query.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.destruction.Requested;
import nl.beslisspoor.query.destruction.Requests;
import nl.beslisspoor.query.table.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What it was asked to destroy in a file, and what came of it. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/vernietigingen")
@Tag(name = "Vernietiging")
class DestructionRequestsApi {
  private static final String PART = "vernietiging";

  private final Requests requests;
  private final Shown shown;

  DestructionRequestsApi(Requests requests, Shown shown) {
    this.requests = requests;
    this.shown = shown;
  }

  @GetMapping
  @Takes
  @Operation(
      operationId = "bekijkVerzoekenOmTeVernietigen",
      summary = "Wat er in een dossier is gevraagd te vernietigen, in de volgorde van vastleggen",
      description =
          "Met omvang, grond, stand, wie besliste en wie bevestigde of weigerde, het adres van de"
              + " verklaring zodra die er is, en waar het in het logboek staat.")
  Listing<Requested> all(Asked asked, @PathVariable("dossierId") UUID file) {
    return shown.ofFile(asked, file, PART, new Page<>(requests.of(file), Optional.empty()));
  }

  @GetMapping("/{vernietigingId}")
  @Takes
  @Operation(
      operationId = "bekijkVerzoekOmTeVernietigen",
      summary = "Eén verzoek om te vernietigen, en wat ervan kwam")
  Requested one(
      Asked asked,
      @PathVariable("dossierId") UUID file,
      @PathVariable("vernietigingId") UUID request) {
    var found =
        requests.of(file).stream()
            .filter(one -> one.request().equals(request))
            .findFirst()
            .orElseThrow(() -> Faults.unknown("Dit verzoek om te vernietigen"));
    shown.one(asked, file, PART);
    return found;
  }
}
