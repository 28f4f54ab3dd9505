package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.Ending;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.EvaluationRules.Due;
import nl.beslisspoor.command.rules.EvaluationRules.Following;
import nl.beslisspoor.command.rules.EvaluationRules.Next;
import nl.beslisspoor.command.rules.EvaluationRules.Points;
import nl.beslisspoor.command.rules.EvaluationRules.Talk;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationId;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * A professional concludes an evaluation; the others agree or dissent in their own words. A hold or
 * an end that it brings is recorded with it, under the rules of both.
 */
public record ConcludeEvaluation(
    CaseId caseId, SupportId support, Reported reported, Conclusion conclusion, Grounds grounds)
    implements CaseCommand {

  private static final Narrative STAYS = new Narrative("Blijft de steunfiguur in positie?");

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    var known = file.supports().find(support);
    EvaluationRules.SUPPORT_IS_POSITIONED.require(known);
    var evaluated = known.orElseThrow();
    var findings = reported.of(file.opening().opened().orElseThrow().youth());
    DecisionRules.PERSON_IS_KNOWN.require(
        new People(file, findings.trust().stream().map(Findings.Trust::in).toList()));
    var matter = weighed(file, act, evaluated, findings);
    var account =
        matter.account(
            "Hoe gaat het met deze steun?",
            "Evaluatie afgerond: " + conclusion.outcome().nl() + ".");
    var concluded =
        new EvaluationConcluded(
            caseId,
            act,
            NETWORK,
            account,
            new EvaluationId(act.id().derive("evaluation")),
            support,
            findings,
            conclusion.outcome(),
            conclusion.next());
    return Stream.concat(Stream.of(concluded), brought(act, account).stream()).toList();
  }

  private Matter weighed(CaseFile file, Act act, Support evaluated, Findings findings) {
    var matter =
        Matter.of(
            file,
            act,
            DecisionKind.EVALUATION_CONCLUDED,
            evaluated.figure(),
            grounds.decidedBy(act.by()));
    matter
        .require(DecisionRules.PROFESSIONAL_WITH_THE_FILE, matter)
        .require(EvaluationRules.POINTS_BY_WHO_TRUSTS, new Points(matter, findings));
    evaluated.positionedOn().ifPresent(position -> follows(matter, position));
    concluded(matter, evaluated);
    return matter
        .expect(EvaluationRules.EVALUATION_ON_TIME, Due.of(file, evaluated, matter.day()))
        .expect(EvaluationRules.YOUTH_VIEW_PRESENT, matter)
        .hearFirst(file.concerned(matter.day(), List.of(evaluated.figure())));
  }

  private void concluded(Matter matter, Support evaluated) {
    switch (conclusion) {
      case Conclusion.Continue goesOn -> next(matter, goesOn);
      case Conclusion.Adjust otherwise -> next(matter, otherwise);
      case Conclusion.Hold hold -> {
        next(matter, hold);
        follows(matter, evaluated.lastStepOn());
        matter
            .require(EvaluationRules.HOLD_LEAVES_CONTACT, hold.contactUntouched())
            .expect(
                EvaluationRules.TALK_WITHIN_FOURTEEN_DAYS, new Talk(hold.talkOn(), matter.day()));
      }
      case Conclusion.End end -> {
        var ending = new Ending(matter, evaluated, end.ground());
        DecisionRules.PERSON_IS_KNOWN.require(People.in(matter.file(), end.aftercare()));
        follows(matter, evaluated.lastStepOn());
        matter
            .require(EvaluationRules.ENDED_BY_COURT, ending)
            .require(EvaluationRules.ENDING_NEEDS_YOUTH_OR_SAFETY, ending)
            .require(EvaluationRules.ENDED_BY_WHOM_THE_FORM_SAYS, ending)
            .expect(EvaluationRules.FAREWELL_TALK, end.farewell())
            .expect(EvaluationRules.AFTERCARE_AGREED, end.aftercare());
      }
    }
  }

  private static void next(Matter matter, Conclusion conclusion) {
    matter.require(EvaluationRules.NEXT_EVALUATION_SET, new Next(conclusion.next(), matter.day()));
  }

  private Optional<CaseEvent> brought(Act act, AccountabilityRecord account) {
    return switch (conclusion) {
      case Conclusion.Continue _, Conclusion.Adjust _ -> Optional.empty();
      case Conclusion.Hold hold ->
          Optional.of(
              new SupportFigureHeld(
                  caseId,
                  act,
                  NETWORK,
                  brings(act, account, DecisionKind.SUPPORT_HELD, "Pas op de plaats."),
                  support,
                  hold.talkOn()));
      case Conclusion.End end ->
          Optional.of(
              new SupportFigureEnded(
                  caseId,
                  act,
                  NETWORK,
                  brings(
                      act,
                      account,
                      DecisionKind.SUPPORT_ENDED,
                      "Gestopt: " + end.ground().nl() + "."),
                  support,
                  end.ground(),
                  end.farewell(),
                  end.aftercare()));
    };
  }

  private static AccountabilityRecord brings(
      Act act, AccountabilityRecord account, DecisionKind kind, String outcome) {
    return account.bringing(
        new DecisionId(act.id().derive("brought")), kind, STAYS, new Narrative(outcome));
  }

  private static void follows(Matter matter, LocalDate step) {
    matter.require(EvaluationRules.FOLLOWS_WHAT_IT_IS_ABOUT, new Following(matter.day(), step));
  }
}
