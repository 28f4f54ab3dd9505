package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.SupportRules;
import nl.beslisspoor.command.rules.SupportRules.Choice;
import nl.beslisspoor.command.rules.SupportRules.Yes;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A professional with the file recognises the chosen figure as partner in decisions. */
public record PositionSupportFigure(CaseId caseId, SupportId support, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var chosen = OpenChoice.required(file, act, support, grounds.decidedAt());
    var form = chosen.inForm();
    var matter =
        Matter.of(
                file,
                act,
                DecisionKind.SUPPORT_FIGURE_POSITIONED,
                chosen.figure(),
                grounds.decidedBy(act.by()))
            .require(SupportRules.FORM_HAS_A_SAY, form)
            .require(SupportRules.FIGURE_SAID_YES, new Yes(chosen, grounds.decidedAt()))
            .heardBefore(chosen.heard());
    matter
        .require(DecisionRules.PROFESSIONAL_WITH_THE_FILE, matter)
        .hearFirst(file.concerned(matter.day(), List.of(chosen.figure())))
        .expect(SupportRules.CONSENT_STATEMENT_SIGNED, new Choice(matter, chosen.figure(), form))
        .expect(SupportRules.ROLE_AGREEMENT_MADE, matter);
    return List.of(
        new SupportFigurePositioned(
            caseId,
            act,
            NETWORK,
            matter.account(
                "Wordt de gekozen steunfiguur in positie gebracht?",
                "In positie gebracht als " + form.wording().figure().nl() + "."),
            support));
  }
}
