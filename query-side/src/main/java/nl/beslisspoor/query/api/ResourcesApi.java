package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.ASK_STATE;
import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DAY;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.FILE;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.PERSON;
import static nl.beslisspoor.query.api.Parameter.PURPOSE;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.RESOURCE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.resources.Ask;
import nl.beslisspoor.query.resources.AskBook;
import nl.beslisspoor.query.resources.AskState;
import nl.beslisspoor.query.resources.Contact;
import nl.beslisspoor.query.resources.ContactBook;
import nl.beslisspoor.query.resources.Spent;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which time, money or backing was asked and who refused (question 28), and what it took. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tijd en geld")
class ResourcesApi {

  private final AskBook asks;
  private final ContactBook contacts;
  private final Shown shown;

  ResourcesApi(AskBook asks, ContactBook contacts, Shown shown) {
    this.asks = asks;
    this.contacts = contacts;
    this.shown = shown;
  }

  @GetMapping("/middelen")
  @Takes({
    FILE,
    PERSON,
    RESOURCE,
    ASK_STATE,
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
      operationId = "zoekMiddelen",
      summary = "Welke tijd, kosten of rugdekking is gevraagd, en wie weigerde?",
      description =
          "Ook rugdekking die bij een ander besluit is gevraagd. Persoon is wie het vroeg; besloten"
              + " en vastgelegd gaan over het vragen. Met peildatum zoals het was op die dag, met"
              + " bekendOp zoals het bekend was. rustOp noemt de gebeurtenissen erachter. Wat het"
              + " laatst is gevraagd eerst.")
  Listing<Ask> asked(Asked asked) {
    return shown.ofFiles(asked, "middelen", found(asked, asked.narrowing()), Ask::file);
  }

  @GetMapping("/dossiers/{dossierId}/middelen")
  @Takes({RESOURCE, ASK_STATE, DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkMiddelen",
      summary = "Bekijk welke tijd, kosten en rugdekking in een dossier is gevraagd",
      description = "Met wat er is toegekend, geweigerd en betaald.")
  Listing<Ask> ofFile(Asked asked, @PathVariable("dossierId") UUID id) {
    return shown.ofFile(asked, id, "middelen", found(asked, Narrowing.none().toFile(id)));
  }

  @GetMapping("/dossiers/{dossierId}/netwerkcontacten")
  @Takes({DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkNetwerkcontacten",
      summary = "Bekijk het contact met het netwerk waar de jeugdige niet bij was",
      description = "Het laatste contact eerst.")
  Listing<Contact> contacts(Asked asked, @PathVariable("dossierId") UUID id) {
    var page = contacts.contacts(asked.cut().toFile(id), asked.slice());
    return shown.ofFile(asked, id, "netwerkcontacten", page);
  }

  @GetMapping("/tijd-en-geld/dossiers")
  @Takes({
    FILE,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    DAY,
    KNOWN,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "bekijkTijdEnGeldPerDossier",
      summary = "Hoeveel tijd en geld kostte het werken met het netwerk, per dossier?",
      description =
          "Contact zonder de jeugdige, toegekende tijd, toegekende en betaalde kosten. Besloten is"
              + " de dag van het contact, het besluit of de betaling. Het eerst geopende dossier"
              + " eerst.")
  Listing<Spent> perFile(Asked asked) {
    var page = contacts.perFile(asked.cut(), asked.slice());
    return shown.ofFiles(asked, "tijd-en-geld", page, Spent::file);
  }

  @GetMapping("/tijd-en-geld/organisaties")
  @Takes({DECIDED_FROM, DECIDED_UNTIL, RECORDED_FROM, RECORDED_UNTIL, DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkTijdEnGeldPerOrganisatie",
      summary = "Hoeveel tijd en geld kostte het werken met het netwerk, per organisatie?",
      description = "Hetzelfde, van alle dossiers die daar zijn geopend samen.")
  Listing<Spent> perOrganisation(Asked asked) {
    return Listing.of(contacts.perOrganisation(asked.cut(), asked.slice()));
  }

  private Page<Ask> found(Asked asked, Narrowing narrowing) {
    var known = asked.moment(KNOWN);
    var which =
        new AskBook.Which(
            asked.term(RESOURCE, ResourceKind.class), asked.term(ASK_STATE, AskState.class));
    LocalDate day =
        asked.day().or(() -> known.map(Days::of)).orElseGet(() -> Days.of(Instant.now()));
    return asks.asked(day, known, narrowing, which, asked.slice());
  }
}
