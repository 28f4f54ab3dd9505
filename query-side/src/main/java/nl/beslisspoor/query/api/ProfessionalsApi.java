package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.DEED;
import static nl.beslisspoor.query.api.Parameter.FILE;
import static nl.beslisspoor.query.api.Parameter.KIND;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.PURPOSE;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.ROLE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.access.Inquiries;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.decisions.DeedKind;
import nl.beslisspoor.query.decisions.Deeds;
import nl.beslisspoor.query.decisions.Deeds.Done;
import nl.beslisspoor.query.decisions.Deeds.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything one professional decided and did (question 11), for a stated purpose. */
@RestController
@RequestMapping("/api/v1/professionals/{persoonId}")
@Tag(name = "Professionals")
class ProfessionalsApi {

  /** A page of deeds, with how many there are in all. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Verrichtingen")
  record DeedsOf(
      @JsonProperty("persoon") UUID person,
      @JsonProperty("totaal") long total,
      @JsonProperty("resultaten") List<Done> rows,
      @JsonProperty("volgende") @Nullable String next) {}

  private final Deeds deeds;
  private final Inquiries inquiries;
  private final Shown shown;

  ProfessionalsApi(Deeds deeds, Inquiries inquiries, Shown shown) {
    this.deeds = deeds;
    this.inquiries = inquiries;
    this.shown = shown;
  }

  @GetMapping("/verrichtingen")
  @Takes(
      value = {
        FILE,
        ROLE,
        KIND,
        DEED,
        DECIDED_FROM,
        DECIDED_UNTIL,
        RECORDED_FROM,
        RECORDED_UNTIL,
        LIMIT,
        CURSOR
      },
      required = PURPOSE,
      roles = {Role.SUPERVISOR, Role.AUDITOR})
  @Operation(
      operationId = "zoekVerrichtingen",
      summary = "Wat besliste en deed één professional?",
      description =
          "Over alle dossiers, om van te leren en om te steunen. De professional ziet dat en"
              + " waarvoor dit is gevraagd. Wat uit een ander systeem is overgenomen, staat apart"
              + " gemerkt en is geen besluit.")
  DeedsOf deeds(Asked asked, @PathVariable("persoonId") UUID person) {
    inquiries.record(asked.who(), person.toString(), asked.text(PURPOSE).orElseThrow());
    if (deeds.standing(person) == Standing.PRIVATE_PERSON) {
      throw Faults.notAboutThem();
    }
    var narrowing = asked.narrowing().toPerson(person);
    var kind = asked.term(DEED, DeedKind.class);
    var page = deeds.of(narrowing, kind, asked.slice());
    var listing = shown.ofFiles(asked, "verrichtingen", page, Done::file);
    return new DeedsOf(person, deeds.count(narrowing, kind), listing.rows(), listing.next());
  }
}
