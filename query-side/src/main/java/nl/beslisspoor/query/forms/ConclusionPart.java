package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import org.springframework.ui.Model;

/** What an evaluation comes to, with the parts that each conclusion needs. */
final class ConclusionPart {

  private static final String CONCLUSION = "conclusie";
  private static final String NEXT = "volgendeOp";

  private ConclusionPart() {}

  /** The next day follows from the rhythm of the form, until somebody chooses another. */
  static Form begin(Standing standing, LocalDate today, Form form) {
    return standing.after(today).map(day -> form.with(NEXT, day.toString())).orElse(form);
  }

  static Form check(Form form) {
    return outcome(form)
        .map(outcome -> check(outcome, form))
        .orElseGet(() -> form.fault(CONCLUSION, "forms.evaluation.conclusion.needed"));
  }

  /** Parts of another conclusion than the one chosen stay behind. */
  static void put(Map<String, Object> body, Form form) {
    var outcome = outcome(form).orElseThrow();
    body.put(CONCLUSION, outcome.name());
    switch (outcome) {
      case CONTINUE, ADJUST -> AccountPart.put(body, NEXT, form.value(NEXT));
      case HOLD -> {
        AccountPart.put(body, NEXT, form.value(NEXT));
        HoldForm.put(body, form);
      }
      case END -> EndForm.put(body, form);
    }
  }

  static void show(Model model) {
    model.addAttribute("conclusions", Words.choices(EvaluationOutcome.class));
    model.addAttribute("endGrounds", Words.choices(EndGround.class));
  }

  private static Form check(EvaluationOutcome outcome, Form form) {
    return switch (outcome) {
      case CONTINUE, ADJUST -> next(form);
      case HOLD ->
          Needed.dayOrNone(
              Needed.choice(next(form), HoldForm.CONTACT, "forms.hold.contact.needed"),
              HoldForm.TALK);
      case END -> EndForm.ending(form);
    };
  }

  private static Form next(Form form) {
    return Needed.day(form, NEXT, "forms.evaluation.next.needed");
  }

  private static Optional<EvaluationOutcome> outcome(Form form) {
    return Arrays.stream(EvaluationOutcome.values())
        .filter(outcome -> outcome.name().equals(form.value(CONCLUSION)))
        .findFirst();
  }
}
