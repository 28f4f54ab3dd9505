package nl.beslisspoor.query.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.api.Faults.Fault;
import nl.beslisspoor.query.decisions.Deeds;
import nl.beslisspoor.query.timeline.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds the pseudonym of somebody in imported history by the name used there. The name travels in a
 * body, never in an address, and is kept nowhere.
 */
@RestController
@RequestMapping("/api/v1/personen/zoekopdrachten")
@Tag(name = "Personen")
class SearchApi {

  private static final int LONGEST = 200;

  /** Whom to find. */
  @Schema(name = "Zoekopdracht")
  record Search(
      @Schema(description = "Het systeem waaruit is overgenomen; zonder dit alle.")
          @JsonProperty("bron")
          @Nullable String system,
      @Schema(description = "De naam zoals die daar luidt.") @JsonProperty("naam")
          @Nullable String name) {}

  /** Somebody who acts in imported history. */
  @Schema(name = "GevondenPersoon")
  record Found(@JsonProperty("bron") String system, @JsonProperty("persoon") UUID person) {}

  private final Files files;
  private final Deeds deeds;
  private final Pseudonyms pseudonyms;

  SearchApi(Files files, Deeds deeds, Pseudonyms pseudonyms) {
    this.files = files;
    this.deeds = deeds;
    this.pseudonyms = pseudonyms;
  }

  @PostMapping
  @Takes(roles = {Role.SUPERVISOR, Role.AUDITOR})
  @Operation(
      operationId = "zoekPersoon",
      summary = "Zoek een professional uit een overgenomen proceslog",
      description =
          "Geeft het kenmerk waaronder deze persoon in de overgenomen geschiedenis staat. De naam"
              + " wordt niet bewaard.")
  Listing<Found> search(Asked asked, @RequestBody Search search) {
    var name = name(search);
    return new Listing<>(
        files.systems().stream()
            .filter(system -> search.system() == null || system.equals(search.system()))
            .map(system -> new Found(system, pseudonyms.person(new Label(system), name).value()))
            .filter(found -> deeds.standing(found.person()) == Deeds.Standing.PROFESSIONAL)
            .toList(),
        null);
  }

  private static String name(Search search) {
    return Optional.ofNullable(search.name())
        .filter(name -> !name.isBlank() && name.length() <= LONGEST)
        .orElseThrow(() ->
            Faults.wrong(List.of(new Fault("naam", "Vul een naam in, hoogstens 200 tekens."))));
  }
}
