package nl.beslisspoor.command.rules;

import java.util.Optional;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;

/** A support that is about to end, and on which ground. */
public record Ending(Matter matter, Support support, EndGround ground) {

  /**
   * A choice that was the youth's ends with the youth or the figure, or for safety; whoever decides
   * for another reason has the youth's agreement.
   */
  boolean byYouthFigureOrSafety() {
    if (chosenBy() != SupportForm.ChosenBy.YOUTH || decides(youth()) || decides(figure())) {
      return true;
    }
    return professionalsDecide()
        && (ground == EndGround.SAFETY
            || youth().filter(matter::agrees).isPresent()
            || ground == EndGround.FIGURE_WISHES && matter.agrees(support.figure()));
  }

  /** What a court has set is ended by the court; everything else may be. */
  boolean byCourt() {
    return chosenBy() != SupportForm.ChosenBy.COURT
        || matter.deciders().stream().allMatch(decider -> decider.role() == RoleKind.COURT);
  }

  private SupportForm.ChosenBy chosenBy() {
    return SupportForms.of(support.form(), support.formVersion()).orElseThrow().chosenBy();
  }

  private boolean professionalsDecide() {
    return DecisionRules.PROFESSIONAL_WITH_THE_FILE.holds().test(matter);
  }

  private boolean decides(Optional<PersonId> person) {
    return person.filter(matter.grounds().deciders()::contains).isPresent();
  }

  private Optional<PersonId> youth() {
    return matter.file().opening().youth().map(Opening.Person::id);
  }

  private Optional<PersonId> figure() {
    return Optional.of(support.figure());
  }
}
