package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.beslisspoor.command.evaluation.ConcludeEvaluation;
import nl.beslisspoor.command.evaluation.PlanEvaluation;
import nl.beslisspoor.events.SupportId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluations of a support figure are planned and concluded. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}/steunfiguren/{steunfiguurId}")
@Tag(name = "Evaluaties")
class EvaluationDoor {

  /** A day for the next evaluation, in the Dutch names of the API. */
  @Schema(name = "EvaluatiePlannen")
  record PlanBody(
      @Schema(description = "De dag van de volgende evaluatie.") @NotNull(message = Texts.FILL_IN)
          LocalDate op,
      @Schema(
              description =
                  "Waarom de dag is verzet; nodig als de dag die was gekozen al voorbij is, of als"
                      + " de nieuwe dag verder weg ligt dan het ritme van de vorm.")
          @Size(max = Texts.LONG)
          String reden) {}

  @PostMapping("/evaluatieplanning")
  @Operation(
      operationId = "planEvaluatie",
      summary = "Plan de volgende evaluatie",
      description =
          "Deze dag komt in de plaats van de dag die eerder was gekozen. Was die al voorbij, dan"
              + " blijft de evaluatie te laat.")
  ResponseEntity<RecordedAnswer> plan(
      Filing filing, @PathVariable("steunfiguurId") UUID support, @RequestBody PlanBody body) {
    return filing.record(
        new PlanEvaluation(
            filing.file(), new SupportId(support), body.op(), Texts.narrative(body.reden())));
  }

  @PostMapping("/evaluaties")
  @Operation(
      operationId = "rondEvaluatieAf",
      summary = "Rond een evaluatie af",
      description =
          "Een pauze of een einde dat eruit volgt, wordt in één keer mee vastgelegd, met de regels"
              + " van allebei.")
  ResponseEntity<RecordedAnswer> conclude(
      Filing filing,
      @PathVariable("steunfiguurId") UUID support,
      @RequestBody EvaluationBody body) {
    return filing.record(
        "evaluation",
        new ConcludeEvaluation(
            filing.file(),
            new SupportId(support),
            body.bevindingen().reported(),
            body.conclusion(),
            filing.grounds(body.verantwoording())));
  }
}
