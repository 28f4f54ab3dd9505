package nl.beslisspoor.command.consent;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.Arranged;
import nl.beslisspoor.command.rules.StatementRules;
import nl.beslisspoor.command.rules.StatementRules.DrawnUp;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** The consent statement on a figure is drawn up, for all parties to sign. */
public record DrawUpStatement(
    CaseId caseId,
    SupportId support,
    List<PersonId> parties,
    List<InformationCategory> categories,
    Narrative purpose,
    Period period)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    DecisionRules.PERSON_IS_KNOWN.require(new People(file, parties));
    var today = Netherlands.dayOf(act.at());
    RecordRules.NOT_CLOSED_THEN.require(new Arranged(file, today));
    var known = file.supports().find(support);
    EvaluationRules.SUPPORT_NOT_ENDED.require(known);
    var drawn = new DrawnUp(file, known.orElseThrow().figure(), parties, categories, today);
    StatementRules.STATEMENT_HAS_PARTIES.require(drawn);
    StatementRules.YOUTH_OR_PARENTS_SIGN.require(drawn);
    StatementRules.FIGURE_SIGNS.require(drawn);
    return List.of(
        new ConsentStatementDrawnUp(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            new StatementId(act.id().derive("statement")),
            support,
            parties,
            categories,
            purpose,
            period));
  }
}
