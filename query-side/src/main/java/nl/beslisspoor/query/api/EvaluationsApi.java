package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CONCLUSION;
import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DECIDED_FROM;
import static nl.beslisspoor.query.api.Parameter.DECIDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.FILE;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.RECORDED_FROM;
import static nl.beslisspoor.query.api.Parameter.RECORDED_UNTIL;
import static nl.beslisspoor.query.api.Parameter.UNWANTED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import nl.beslisspoor.query.evaluation.Evaluation;
import nl.beslisspoor.query.evaluation.EvaluationBook;
import nl.beslisspoor.query.table.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluations across files, and the days that were set for them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Evaluaties")
class EvaluationsApi {

  private final EvaluationBook book;
  private final Shown shown;

  EvaluationsApi(EvaluationBook book, Shown shown) {
    this.book = book;
    this.shown = shown;
  }

  @GetMapping("/evaluaties")
  @Takes({
    FILE,
    CONCLUSION,
    UNWANTED,
    DECIDED_FROM,
    DECIDED_UNTIL,
    RECORDED_FROM,
    RECORDED_UNTIL,
    LIMIT,
    CURSOR
  })
  @Operation(
      operationId = "zoekEvaluaties",
      summary = "Wat besloten evaluaties, wat helpt en wat ging er mis?",
      description =
          "Over alle dossiers, zonder de punten die mensen elkaar gaven: niemand wordt daarop"
              + " gezocht of vergeleken. De laatste evaluatie eerst.")
  Listing<Evaluation> evaluations(Asked asked) {
    var which =
        new EvaluationBook.Which(
            asked.term(CONCLUSION, EvaluationOutcome.class),
            asked.term(UNWANTED, UnwantedEffectKind.class));
    var page = book.evaluations(asked.narrowing(), which, asked.slice());
    return shown.ofFiles(asked, "evaluaties", page, Evaluation::file);
  }

  @GetMapping("/dossiers/{dossierId}/evaluatieplanning")
  @Takes({KNOWN})
  @Operation(
      operationId = "bekijkEvaluatieplanning",
      summary = "Bekijk voor welke dagen evaluaties zijn gepland",
      description = "Elke dag die is gekozen, en welke evaluatie erop volgde.")
  Listing<EvaluationBook.Planned> planned(Asked asked, @PathVariable("dossierId") UUID id) {
    var all = new Page<>(book.planned(id, asked.moment(KNOWN)), Optional.empty());
    return shown.ofFile(asked, id, "evaluatieplanning", all);
  }
}
