package nl.beslisspoor.command.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.command.rules.EvaluationRules.Due;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Narrative;

/** A day that somebody chooses for the next evaluation of a figure, and why it is another. */
public record Planning(
    CaseFile file, Support support, LocalDate on, Optional<Narrative> why, Act act) {

  /** Whoever answers for concluding an evaluation answers for its day. */
  boolean byProfessional() {
    return file.roles().answers(act.by(), today());
  }

  boolean forLater() {
    return !on.isBefore(today());
  }

  /** A day that has not come yet may be moved without a reason. */
  boolean explained() {
    return why.isPresent() || !Due.of(file, support, today()).late();
  }

  /** A day no further off than the rhythm of the form needs no reason. */
  boolean nearOrExplained() {
    return why.isPresent()
        || EvaluationRules.rhythm(support)
            .filter(every -> on.isAfter(today().plus(every)))
            .isEmpty();
  }

  private LocalDate today() {
    return Netherlands.dayOf(act.at());
  }
}
