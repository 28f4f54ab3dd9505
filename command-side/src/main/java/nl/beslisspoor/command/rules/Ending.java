package nl.beslisspoor.command.rules;

import java.util.Optional;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.Party;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.SupportForm;

/** A support that is about to end, and on which ground. */
public record Ending(Matter matter, Support support, EndGround ground) {

  /**
   * A choice that was the youth's ends with the youth or the figure, or for safety; whoever decides
   * for another reason has the youth's agreement.
   */
  boolean byYouthFigureOrSafety() {
    if (!form().chosenOnlyBy(Party.YOUTH) || decides(youth()) || decides(figure())) {
      return true;
    }
    return professionalsDecide()
        && (ground == EndGround.SAFETY
            || youth().filter(matter::agrees).isPresent()
            || ground == EndGround.FIGURE_WISHES && matter.agrees(support.figure()));
  }

  /** What a court has set is ended by the court; everything else may be. */
  boolean byCourt() {
    return !form().chosenOnlyBy(Party.COURT)
        || matter.deciders().stream().allMatch(decider -> decider.role() == RoleKind.COURT);
  }

  /**
   * A choice that others made, alone or with the youth, ends with some of those who are no
   * professionals, with the figure, or for safety. A form that names nobody leaves it open.
   */
  boolean byThoseWhoChoose() {
    var form = form();
    if (form.chosenBy().isEmpty()
        || form.chosenOnlyBy(Party.YOUTH)
        || form.chosenOnlyBy(Party.COURT)) {
      return true;
    }
    return everyDeciderTakesPart(form)
        && (people(form)
            || decides(figure())
            || ground == EndGround.SAFETY && professionalsDecide()
            || ground == EndGround.FIGURE_WISHES && matter.agrees(support.figure()));
  }

  private boolean everyDeciderTakesPart(SupportForm form) {
    var members = Members.of(matter);
    return professionalsDecide()
        || matter.grounds().deciders().stream()
            .allMatch(person ->
                person.equals(support.figure())
                    || form.chosenBy().stream().anyMatch(party -> members.include(party, person)));
  }

  /** Whether people who choose in this form decide or agree. */
  private boolean people(SupportForm form) {
    var members = Members.of(matter);
    return form.chosenBy().stream()
        .filter(party -> !party.byRole())
        .anyMatch(party -> members.somebodyAgrees(party, matter));
  }

  private SupportForm form() {
    return support.inForm();
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
