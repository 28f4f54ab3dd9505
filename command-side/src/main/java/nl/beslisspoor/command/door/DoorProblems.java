package nl.beslisspoor.command.door;

import java.net.URI;
import java.util.List;
import nl.beslisspoor.command.engine.Busy;
import nl.beslisspoor.command.engine.KeyReused;
import nl.beslisspoor.command.engine.StoreUnavailable;
import nl.beslisspoor.command.file.ExplanationNeeded;
import nl.beslisspoor.command.file.NotThere;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.catalogue.RuleText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why nothing was recorded, as a problem document (RFC 9457) with a type to match on. */
@RestControllerAdvice(basePackageClasses = DoorProblems.class)
class DoorProblems {

  /** A rule as it is told to the caller, in the Dutch names of the API. */
  record RuleAnswer(String id, int versie, String bron, String zin) {

    static RuleAnswer of(RuleText rule) {
      return new RuleAnswer(rule.ref().id(), rule.ref().version(), rule.source(), rule.nl());
    }
  }

  /** What in the command a rule forbids, in the Dutch names of the API. */
  record WhatAnswer(String code, String zin, List<String> welke) {

    static WhatAnswer of(Refused.What what) {
      return new WhatAnswer(what.code(), what.nl(), what.which());
    }
  }

  @ExceptionHandler
  ProblemDetail refused(Refused refused) {
    var problem = problem(HttpStatus.CONFLICT, "regel", "Dit kan niet", refused.getMessage());
    problem.setProperty("regel", RuleAnswer.of(refused.rule()));
    refused.what().map(WhatAnswer::of).ifPresent(what -> problem.setProperty("waarover", what));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notThere(NotThere absent) {
    return problem(HttpStatus.NOT_FOUND, "onbekend", "Niet gevonden", absent.getMessage());
  }

  @ExceptionHandler
  ProblemDetail explanationNeeded(ExplanationNeeded needed) {
    var problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "toelichting-nodig",
            "Toelichting nodig",
            "Er wordt van een regel afgeweken. Leg in verantwoording.toelichtingen per regel uit"
                + " waarom.");
    problem.setProperty("regels", needed.rules().stream().map(RuleAnswer::of).toList());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidBody invalid) {
    var problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "ongeldige-aanvraag",
            "Ongeldige aanvraag",
            "Een of meer velden kloppen niet.");
    problem.setProperty("fouten", List.copyOf(invalid.faults()));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail keyReused(KeyReused reused) {
    return problem(
        HttpStatus.CONFLICT,
        "sleutel-hergebruikt",
        "Sleutel al gebruikt",
        "Deze Idempotency-Key hoort bij een andere aanvraag. Gebruik een nieuwe sleutel.");
  }

  @ExceptionHandler
  ProblemDetail busy(Busy busy) {
    return problem(
        HttpStatus.CONFLICT,
        "gelijktijdig",
        "Te veel tegelijk",
        "Er wordt op dit moment veel in dit dossier vastgelegd. Er is niets opgeslagen; probeer het"
            + " opnieuw.");
  }

  @ExceptionHandler
  ProblemDetail storeUnavailable(StoreUnavailable unavailable) {
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "opslag-onbereikbaar",
        "Opslag niet bereikbaar",
        "Stuur dezelfde aanvraag straks nog eens, met dezelfde Idempotency-Key: er wordt niets"
            + " dubbel vastgelegd.");
  }

  /** What stands in the file cannot be opened, and so nothing can be decided on it. */
  @ExceptionHandler
  ProblemDetail wrongKey(WrongKey wrong) {
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "sleutel-past-niet",
        "Niet te openen",
        "Op wat er in dit dossier staat past de sleutel niet. Er is niets vernietigd en niets"
            + " vastgelegd; de beheerder is gewaarschuwd.");
  }

  @ExceptionHandler
  ProblemDetail importRuns(ImportStands.ImportRuns runs) {
    return problem(
        HttpStatus.CONFLICT,
        "import-loopt",
        "Deze import loopt al",
        "Er loopt al een import met deze Idempotency-Key. Wacht tot die klaar is of gebruik een"
            + " nieuwe sleutel.");
  }

  private static ProblemDetail problem(
      HttpStatus status, String type, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:beslisspoor:probleem:" + type));
    problem.setTitle(title);
    return problem;
  }
}
