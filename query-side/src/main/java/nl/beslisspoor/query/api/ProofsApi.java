package nl.beslisspoor.query.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.beslisspoor.query.decisions.Register;
import nl.beslisspoor.query.proof.Continued;
import nl.beslisspoor.query.proof.ProofGone;
import nl.beslisspoor.query.proof.Proofs;
import nl.beslisspoor.query.proof.Proven;
import nl.beslisspoor.query.proof.SignedSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proofs about the sealed log, for whoever wants to check it without trusting this program. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Bewijs")
class ProofsApi {
  private final Proofs proofs;
  private final Register register;
  private final Shown shown;

  ProofsApi(Proofs proofs, Register register, Shown shown) {
    this.proofs = proofs;
    this.register = register;
    this.shown = shown;
  }

  @GetMapping("/besluiten/{besluitId}/bewijs")
  @Takes
  @Operation(
      operationId = "bekijkBewijsVanBesluit",
      summary = "Bewijs dat een besluit in het verzegelde logboek staat",
      description =
          "Het blad (wat van het besluit is vastgelegd in het zegel), het nieuwste controlepunt en"
              + " de hashes van het blad naar de wortel (RFC 6962). Zonder controlepunt valt het"
              + " besluit nog onder geen enkel; dat duurt hooguit tien seconden.")
  Proven decision(Asked asked, @PathVariable("besluitId") UUID id) {
    var line = register.find(id).orElseThrow(() -> Faults.unknown("Dit besluit"));
    shown.one(asked, line.file(), "bewijs van een besluit");
    return proofs.of(line.index());
  }

  @GetMapping("/controlepunten/nieuwste")
  @Takes
  @Operation(
      operationId = "bekijkNieuwsteControlepunt",
      summary = "Het nieuwste ondertekende controlepunt van het logboek",
      description = "De tekst is een C2SP signed note, ook buiten dit programma te controleren.")
  SignedSize newest(Asked asked) {
    return proofs.newest().orElseThrow(() -> Faults.unknown("Een controlepunt"));
  }

  @GetMapping("/controlepunten/{eerder}/vervolg/{later}")
  @Takes
  @Operation(
      operationId = "bekijkVervolgVanControlepunt",
      summary = "Bewijs dat het logboek van later begint met dat van eerder",
      description =
          "Eerder en later zijn omvangen van controlepunten, eerder vanaf 1. Het bewijs is dat van"
              + " RFC 6962, paragraaf 2.1.2. Zijn de hashes weg waaruit het bestaat, dan is het"
              + " antwoord 503.")
  Continued continued(
      Asked asked, @PathVariable("eerder") long first, @PathVariable("later") long second) {
    try {
      return proofs.continued(first, second).orElseThrow(() -> Faults.unknown("Dit vervolg"));
    } catch (ProofGone e) {
      throw Faults.notProven();
    }
  }
}
