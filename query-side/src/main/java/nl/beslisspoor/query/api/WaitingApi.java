package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DAY;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.FILE;
import static nl.beslisspoor.query.api.Parameter.FORM;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.POSITIONED;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.query.support.Waiting;
import nl.beslisspoor.query.support.WaitingMedians;
import nl.beslisspoor.query.table.Days;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long it took from the first question to a positioned figure (question 18). */
@RestController
@RequestMapping("/api/v1/doorlooptijden")
@Tag(name = "Steunfiguren")
class WaitingApi {

  private final Waiting waiting;
  private final WaitingMedians medians;
  private final Shown shown;

  WaitingApi(Waiting waiting, WaitingMedians medians, Shown shown) {
    this.waiting = waiting;
    this.medians = medians;
    this.shown = shown;
  }

  @GetMapping
  @Takes({
    FILE,
    FORM,
    POSITIONED,
    DAY,
    KNOWN,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekDoorlooptijden",
      summary = "Hoe lang duurde het van de eerste vraag tot een steunfiguur in positie was?",
      description =
          "Per dossier en steunfiguur, in dagen. Zonder vastgelegde vraag telt het vanaf de keuze;"
              + " wie nog niet in positie is, telt tot en met de peildatum. Besloten en vastgelegd"
              + " gaan over de keuze. De laatste keuze eerst.")
  Listing<Waiting.Waited> waited(Asked asked) {
    var known = asked.moment(KNOWN);
    var page =
        waiting.waited(day(asked, known), known, asked.narrowing(), which(asked), asked.slice());
    return shown.ofFiles(asked, "doorlooptijden", page, Waiting.Waited::file);
  }

  @GetMapping("/medianen")
  @Takes({FORM, DAY, KNOWN, DECIDED_FROM, DECIDED_UNTIL, RECORDED_FROM, RECORDED_UNTIL})
  @Operation(
      operationId = "bekijkMediaanDoorlooptijden",
      summary = "Wat is per vorm de middelste doorlooptijd?",
      description = "Alleen van vormen met ten minste tien steunfiguren in positie.")
  Listing<WaitingMedians.Median> medians(Asked asked) {
    var known = asked.moment(KNOWN);
    var all = medians.of(day(asked, known), known, asked.narrowing(), which(asked));
    return new Listing<>(all, null);
  }

  private static LocalDate day(Asked asked, Optional<Instant> known) {
    return asked.day().or(() -> known.map(Days::of)).orElseGet(() -> Days.of(Instant.now()));
  }

  private static Waiting.Which which(Asked asked) {
    return new Waiting.Which(asked.text(FORM).map(FormId::new), asked.yes(POSITIONED));
  }
}
