package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DAY;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.FILE;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.MATTER;
import static nl.beslisspoor.query.api.Parameter.OUTCOME;
import static nl.beslisspoor.query.api.Parameter.OVERDUE;
import static nl.beslisspoor.query.api.Parameter.OWNER;
import static nl.beslisspoor.query.api.Parameter.PERSON;
import static nl.beslisspoor.query.api.Parameter.PURPOSE;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.ROLE;
import static nl.beslisspoor.query.api.Parameter.STAGE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import nl.beslisspoor.query.consent.ConsentBook;
import nl.beslisspoor.query.consent.Outcome;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.support.Figures;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.support.Stage;
import nl.beslisspoor.query.table.Days;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How things stand: roles, consents, support figures, and what is open (questions 6 and 9). */
@RestController
@RequestMapping("/api/v1")
class PositionsApi {

  private final RoleBook roles;
  private final ConsentBook consents;
  private final Figures figures;
  private final Due due;
  private final Shown shown;

  PositionsApi(RoleBook roles, ConsentBook consents, Figures figures, Due due, Shown shown) {
    this.roles = roles;
    this.consents = consents;
    this.figures = figures;
    this.due = due;
    this.shown = shown;
  }

  @GetMapping("/rollen")
  @Tag(name = "Rollen")
  @Takes({
    FILE,
    PERSON,
    ROLE,
    DAY,
    KNOWN,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    PURPOSE,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekRollen",
      summary = "Wie had op een dag welke rol?",
      description = "Over alle dossiers. Persoon is wie de rol heeft.")
  Listing<RoleBook.Held> roles(Asked asked) {
    var page = roles.held(asked.narrowing(), asked.day(), asked.moment(KNOWN), asked.slice());
    return shown.ofFiles(asked, "rollen", page, RoleBook.Held::file);
  }

  @GetMapping("/dossiers/{dossierId}/rollen")
  @Tag(name = "Rollen")
  @Takes({PERSON, ROLE, DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkRollen",
      summary = "Bekijk de rollen in een dossier",
      description = "Met peildatum zoals het was op die dag, met bekendOp zoals het bekend was.")
  Listing<RoleBook.Held> rolesOf(Asked asked, @PathVariable("dossierId") UUID id) {
    var page =
        roles.held(asked.narrowing().toFile(id), asked.day(), asked.moment(KNOWN), asked.slice());
    return shown.ofFile(asked, id, "rollen", page);
  }

  @GetMapping("/dossiers/{dossierId}/toestemmingen")
  @Tag(name = "Toestemmingen")
  @Takes({PERSON, OUTCOME, DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkToestemmingen",
      summary = "Bekijk de toestemmingen in een dossier",
      description =
          "Gegeven, geweigerd en ingetrokken. Met peildatum alleen wat op die dag geldt, met"
              + " bekendOp zoals het bekend was.")
  Listing<ConsentBook.Consent> consents(Asked asked, @PathVariable("dossierId") UUID id) {
    var page =
        consents.consents(
            asked.narrowing().toFile(id),
            asked.term(OUTCOME, Outcome.class),
            asked.day(),
            asked.moment(KNOWN),
            asked.slice());
    return shown.ofFile(asked, id, "toestemmingen", page);
  }

  @GetMapping("/dossiers/{dossierId}/steunfiguren")
  @Tag(name = "Steunfiguren")
  @Takes({PERSON, STAGE, DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkSteunfiguren",
      summary = "Bekijk de steunfiguren in een dossier",
      description = "Wie gekozen is, in welke vorm, en hoe ver het is.")
  Listing<Figures.Figure> figures(Asked asked, @PathVariable("dossierId") UUID id) {
    var page =
        figures.figures(
            asked.narrowing().toFile(id),
            asked.term(STAGE, Stage.class),
            asked.day().map(Days::end),
            asked.moment(KNOWN),
            asked.slice());
    return shown.ofFile(asked, id, "steunfiguren", page);
  }

  @GetMapping("/openstaand")
  @Tag(name = "Openstaand")
  @Takes({
    FILE,
    PERSON,
    OWNER,
    MATTER,
    OVERDUE,
    DAY,
    KNOWN,
    RECORDED_FROM,
    RECORDED_UNTIL,
    PURPOSE,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekOpenstaand",
      summary = "Wat moet nog, wat is te laat, en sinds wanneer?",
      description =
          "Op de peildatum, met bekendOp zoals het bekend was. Zonder peildatum op de dag van"
              + " bekendOp, en zonder die twee vandaag. vastgelegdVan en vastgelegdTot gaan over"
              + " wanneer is vastgelegd waaruit het volgt. Het oudste eerst.")
  Listing<Due.Open> open(Asked asked) {
    var known = asked.moment(KNOWN);
    var day = asked.day().or(() -> known.map(Days::of)).orElseGet(() -> Days.of(Instant.now()));
    var which =
        new Due.Which(
            asked.term(MATTER, MatterKind.class),
            asked.id(OWNER),
            asked.yes(OVERDUE).orElse(false));
    var page = due.on(day, known, asked.narrowing(), which, asked.slice());
    return shown.ofFiles(asked, "openstaand", page, Due.Open::file);
  }
}
