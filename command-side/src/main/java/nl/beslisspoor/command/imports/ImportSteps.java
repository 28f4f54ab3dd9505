package nl.beslisspoor.command.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Rules;

/**
 * Keep the whole history that another system has of one file. Told again, only what was added there
 * since is new.
 *
 * @param steps in the order of the source, from its first step on
 */
public record ImportSteps(CaseId caseId, Label system, ForeignId trace, List<Step> steps)
    implements CaseCommand {

  /** The rule that what was imported stands: a source that tells it otherwise is refused. */
  public static final String HISTORY_STAYS = "imported-history-stays";

  /** What the source says of one step. */
  public record Step(
      Label activity,
      Optional<Label> phase,
      Optional<PersonId> actor,
      Optional<Label> group,
      Instant moment) {}

  public ImportSteps {
    steps = List.copyOf(steps);
  }

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var told = steps.stream().map(step -> imported(step, act)).toList();
    if (file.opening().opened().isPresent() || !file.imported().begins(told)) {
      throw new Refused(Rules.named(HISTORY_STAYS));
    }
    return List.copyOf(told.subList(file.imported().steps(), told.size()));
  }

  private StepImported imported(Step step, Act act) {
    return new StepImported(
        caseId,
        act,
        InformationCategory.UNSORTED,
        system,
        trace,
        step.activity(),
        step.phase(),
        step.actor(),
        step.group(),
        step.moment());
  }
}
