package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.AFTERMATH;
import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.DOUBT;
import static nl.beslisspoor.query.api.Parameter.FILE;
import static nl.beslisspoor.query.api.Parameter.KIND;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.PERSON;
import static nl.beslisspoor.query.api.Parameter.PURPOSE;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.ROLE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.beslisspoor.query.causation.Doubt;
import nl.beslisspoor.query.causation.Grounds;
import nl.beslisspoor.query.decisions.Aftermath;
import nl.beslisspoor.query.decisions.Afterwards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of decisions, and which rest on doubtful ground (questions 13 and 26). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Besluiten")
class AfterwardsApi {

  private final Afterwards afterwards;
  private final Grounds grounds;
  private final Shown shown;

  AfterwardsApi(Afterwards afterwards, Grounds grounds, Shown shown) {
    this.afterwards = afterwards;
    this.grounds = grounds;
    this.shown = shown;
  }

  @GetMapping("/besluitvervolgen")
  @Takes({
    FILE,
    PERSON,
    ROLE,
    KIND,
    AFTERMATH,
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
      operationId = "zoekBesluitvervolgen",
      summary = "Welke besluiten zijn laat vastgelegd, verbeterd, herzien of opzij gezet?",
      description =
          "Een besluit staat er één keer voor alles wat ervan werd. Persoon en rol zijn van een"
              + " beslisser. Met bekendOp zoals het toen bekend was. Het laatste besluit eerst.")
  Listing<Afterwards.After> afterwards(Asked asked) {
    var page =
        afterwards.of(
            asked.narrowing(),
            asked.term(AFTERMATH, Aftermath.class),
            asked.moment(KNOWN),
            asked.slice());
    return shown.ofFiles(asked, "besluitvervolgen", page, after -> after.decision().file());
  }

  @GetMapping("/twijfelgronden")
  @Takes({
    FILE,
    KIND,
    DOUBT,
    KNOWN,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekTwijfelgronden",
      summary = "Welke besluiten rusten op iets dat later is verbeterd, of alleen op indrukken?",
      description =
          "weg geeft de volgnummers van wat is verbeterd tot en met het besluit. Met bekendOp zoals"
              + " het toen bekend was. Het laatste besluit eerst.")
  Listing<Grounds.Resting> resting(Asked asked) {
    var page =
        grounds.resting(
            asked.narrowing(), asked.term(DOUBT, Doubt.class), asked.moment(KNOWN), asked.slice());
    return shown.ofFiles(asked, "twijfelgronden", page, Grounds.Resting::file);
  }
}
