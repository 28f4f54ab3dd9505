package nl.beslisspoor.command.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.EvaluationRules.Following;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.Rule;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportId;

/** What every decision on a figure that is chosen or positioned begins with. */
final class StandingSupport {

  private StandingSupport() {}

  /** The support that the rule asks for. */
  static Support required(CaseFile file, SupportId id, Rule<Optional<Support>> rule) {
    DecisionRules.requireOpen(file);
    var support = file.supports().find(id);
    rule.require(support);
    return support.orElseThrow();
  }

  /** A decision on the figure's standing, against the latest step in it. */
  static Following following(Matter matter, Support support) {
    return new Following(matter.day(), support.lastStepOn());
  }

  /** The youth and the figure, who are heard first. */
  static List<PersonId> parties(CaseFile file, Support support) {
    return Stream.concat(
            file.opening().youth().map(Opening.Person::id).stream(), Stream.of(support.figure()))
        .toList();
  }
}
