package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.FormRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.SupportRules;
import nl.beslisspoor.command.rules.SupportRules.Choice;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.Party;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;

/**
 * Somebody is chosen as support figure, by whom the form says; a JIM by the youth alone. Everyday
 * support asks for no hearing.
 */
public record ChooseSupportFigure(CaseId caseId, PersonId figure, FormId formId, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var known = SupportForms.current(formId);
    DecisionRules.requireOpen(file);
    SupportRules.FORM_IS_KNOWN.require(known);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, figure));
    var form = known.orElseThrow();
    var matter =
        Matter.of(
            file,
            act,
            DecisionKind.SUPPORT_FIGURE_CHOSEN,
            figure,
            grounds.decidedBy(chooser(form, file, act)));
    var choice = new Choice(matter, figure, form);
    FormRules.hard(form).forEach(rule -> matter.require(rule, choice));
    matter.require(SupportRules.FIGURE_IS_SOMEBODY_ELSE, choice);
    matter.require(SupportRules.NOT_CHOSEN_ALREADY, choice);
    FormRules.soft(form).forEach(rule -> matter.expect(rule, choice));
    if (!form.everyday()) {
      matter.hearFirst(file.opening().youth().map(Opening.Person::id).stream().toList());
    }
    return List.of(
        new SupportFigureChosen(
            caseId,
            act,
            NETWORK,
            matter.account(
                "Wie wordt de steunfiguur van de jeugdige?",
                "Gekozen als " + form.wording().figure().nl() + "."),
            new SupportId(act.id().derive("support")),
            figure,
            form.id(),
            form.version()));
  }

  /** Whoever recorded it, unless the choice is the youth's alone. */
  private static PersonId chooser(SupportForm form, CaseFile file, Act act) {
    return form.chosenOnlyBy(Party.YOUTH)
        ? file.opening().youth().map(Opening.Person::id).orElse(act.by())
        : act.by();
  }
}
