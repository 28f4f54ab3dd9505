package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DAY;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.IMPORTED;
import static nl.beslisspoor.query.api.Parameter.KIND;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.ORDER;
import static nl.beslisspoor.query.api.Parameter.PERSON;
import static nl.beslisspoor.query.api.Parameter.PURPOSE;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.ROLE;
import static nl.beslisspoor.query.api.Parameter.SYSTEM;
import static nl.beslisspoor.query.api.Parameter.TRACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files, what happened in them, and their people. */
@RestController
@RequestMapping("/api/v1/dossiers")
@Tag(name = "Dossiers")
class FilesApi {

  private final Files files;
  private final Chronology chronology;
  private final People people;
  private final Shown shown;

  FilesApi(Files files, Chronology chronology, People people, Shown shown) {
    this.files = files;
    this.chronology = chronology;
    this.people = people;
    this.shown = shown;
  }

  @GetMapping
  @Takes(
      value = {
        PERSON,
        IMPORTED,
        SYSTEM,
        TRACE,
        RECORDED_FROM,
        RECORDED_UNTIL,
        PURPOSE,
        LIMIT,
        CURSOR
      },
      aboutAnybody = true)
  @Operation(
      operationId = "zoekDossiers",
      summary = "Zoek dossiers",
      description =
          "Het laatst geopende dossier eerst. Vastgelegd gaat hier over de laatste wijziging.")
  Listing<Files.CaseFile> files(Asked asked) {
    var origin = new Files.Origin(asked.yes(IMPORTED), asked.text(SYSTEM), asked.text(TRACE));
    var page = files.list(asked.narrowing(), origin, asked.slice());
    return shown.ofFiles(asked, "dossiers", page, Files.CaseFile::file);
  }

  @GetMapping("/{dossierId}")
  @Takes
  @Operation(
      operationId = "bekijkDossier",
      summary = "Bekijk een dossier",
      description = "Van wie het is, waar het vandaan komt en hoeveel erin staat.")
  Files.CaseFile file(Asked asked, @PathVariable("dossierId") UUID id) {
    var file = files.find(id).orElseThrow(() -> Faults.unknown("Dit dossier"));
    shown.one(asked, id, "dossier");
    return file;
  }

  @GetMapping("/{dossierId}/tijdlijn")
  @Takes({
    PERSON,
    ROLE,
    KIND,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    DAY,
    KNOWN,
    ORDER,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "bekijkTijdlijn",
      summary = "Bekijk de tijdlijn van een dossier",
      description =
          "Alles wat er gebeurde, in volgorde. Met peildatum zoals het was tot en met die dag, met"
              + " bekendOp zoals het toen bekend was. Is de naam van iemand vernietigd, dan staat in"
              + " de zin het begin van het kenmerk, met (naam vernietigd) erachter.")
  Listing<TimelineEntry> timeline(Asked asked, @PathVariable("dossierId") UUID id) {
    var order = asked.term(ORDER, Chronology.Order.class).orElse(Chronology.Order.RECORDED);
    var narrowing = asked.cut().toFile(id);
    var page = chronology.entries(narrowing, order, asked.slice());
    var names =
        people.names(
            id,
            People.in(page.rows().stream().map(TimelineEntry::sentence).toList()),
            asked.moment(KNOWN));
    return shown.timeline(asked, narrowing, order, page.map(entry -> entry.named(names)));
  }

  @GetMapping("/{dossierId}/personen")
  @Takes({KNOWN})
  @Operation(
      operationId = "bekijkPersonen",
      summary = "Bekijk wie er in een dossier staan",
      description = "Met naam, geboortedatum, relatie tot de jeugdige en gezag.")
  Listing<People.Person> people(Asked asked, @PathVariable("dossierId") UUID id) {
    var everybody = new Page<>(people.of(id, asked.moment(KNOWN)), Optional.empty());
    return shown.ofFile(asked, id, "personen", everybody);
  }
}
