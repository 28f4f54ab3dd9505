package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.DECISION;
import static nl.beslisspoor.query.api.Parameter.FILE;
import static nl.beslisspoor.query.api.Parameter.KIND;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.PERSON;
import static nl.beslisspoor.query.api.Parameter.PURPOSE;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.ROLE;
import static nl.beslisspoor.query.api.Parameter.RULE;
import static nl.beslisspoor.query.api.Parameter.STANCE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.decisions.Choices;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.decisions.DecisionRecord;
import nl.beslisspoor.query.decisions.Hearings;
import nl.beslisspoor.query.decisions.Records;
import nl.beslisspoor.query.decisions.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions, who was heard, what was weighed, what was departed from (questions 1, 2, 4, 5). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Besluiten")
class DecisionsApi {

  private final Register register;
  private final Records records;
  private final Hearings hearings;
  private final Choices choices;
  private final Shown shown;

  DecisionsApi(
      Register register, Records records, Hearings hearings, Choices choices, Shown shown) {
    this.register = register;
    this.records = records;
    this.hearings = hearings;
    this.choices = choices;
    this.shown = shown;
  }

  @GetMapping("/besluiten")
  @Takes({
    FILE,
    PERSON,
    ROLE,
    KIND,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    PURPOSE,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekBesluiten",
      summary = "Wie besliste wat, in welke rol, met welk mandaat?",
      description = "Persoon en rol zijn van een beslisser. Het laatste besluit eerst.")
  Listing<DecisionLine> decisions(Asked asked) {
    var page = register.decisions(asked.narrowing(), asked.slice());
    return shown.ofFiles(asked, "besluiten", page, DecisionLine::file);
  }

  @GetMapping("/besluiten/{besluitId}")
  @Takes
  @Operation(
      operationId = "bekijkBesluit",
      summary = "Bekijk een besluit met de hele verantwoording",
      description = "Alles wat over dit besluit is vastgelegd.")
  DecisionRecord decision(Asked asked, @PathVariable("besluitId") UUID id) {
    var found = records.of(id).orElseThrow(() -> Faults.unknown("Dit besluit"));
    shown.one(asked, found.line().file(), Looks.decisionPage(found.line().decision()));
    return found;
  }

  @GetMapping("/standpunten")
  @Takes({
    FILE,
    PERSON,
    ROLE,
    KIND,
    STANCE,
    DECISION,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    PURPOSE,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekStandpunten",
      summary = "Wie is gehoord, wie maakte bezwaar, en in welke woorden?",
      description = "Persoon is de partij, rol die van een beslisser.")
  Listing<Hearings.Heard> hearings(Asked asked) {
    var page =
        hearings.heard(
            asked.narrowing(), asked.term(STANCE, Stance.class), asked.id(DECISION), asked.slice());
    return shown.ofFiles(asked, "standpunten", page, Hearings.Heard::file);
  }

  @GetMapping("/alternatieven")
  @Takes({
    FILE,
    PERSON,
    ROLE,
    KIND,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    PURPOSE,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekAlternatieven",
      summary = "Welke alternatieven zijn afgewogen?",
      description = "Persoon en rol zijn van een beslisser.")
  Listing<Choices.Weighed> alternatives(Asked asked) {
    var page = choices.alternatives(asked.narrowing(), asked.slice());
    return shown.ofFiles(asked, "alternatieven", page, weighed -> weighed.decision().file());
  }

  @GetMapping("/afwijkingen")
  @Takes({
    FILE,
    PERSON,
    ROLE,
    KIND,
    RULE,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    PURPOSE,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekAfwijkingen",
      summary = "Van welke regels is afgeweken, en waarom?",
      description = "Persoon en rol zijn van een beslisser.")
  Listing<Choices.Departed> deviations(Asked asked) {
    var page = choices.deviations(asked.narrowing(), asked.text(RULE), asked.slice());
    return shown.ofFiles(asked, "afwijkingen", page, departed -> departed.decision().file());
  }
}
