package nl.beslisspoor.command.story;

import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Facts.ANY;
import static nl.beslisspoor.command.story.Facts.LONG_AGO;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.EvaluationId;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** What can happen to a support figure after being chosen, and to the statement on it. */
public final class Course {

  public static final StatementId STATEMENT = new StatementId(Cast.id(80));

  private Course() {}

  public static CaseEvent held(LocalDate on) {
    return new SupportFigureHeld(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.SUPPORT_HELD, WORKER, on),
        SUPPORT,
        Optional.of(on.plusDays(7)));
  }

  public static CaseEvent resumed(LocalDate on) {
    return new SupportFigureResumed(
        FILE, LONG_AGO, ANY, account(DecisionKind.SUPPORT_RESUMED, WORKER, on), SUPPORT);
  }

  public static CaseEvent ended(LocalDate on) {
    return new SupportFigureEnded(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.SUPPORT_ENDED, YOUTH, on),
        SUPPORT,
        EndGround.YOUTH_WISHES,
        Optional.empty(),
        Optional.empty());
  }

  /** Chosen long ago. */
  public static CaseEvent planned(LocalDate on) {
    return new EvaluationPlanned(FILE, LONG_AGO, ANY, SUPPORT, on, Optional.empty());
  }

  public static CaseEvent planned(LocalDate on, LocalDate chosen) {
    return new EvaluationPlanned(
        FILE, recordedBy(WORKER, chosen), ANY, SUPPORT, on, Optional.empty());
  }

  public static CaseEvent evaluated(LocalDate on, LocalDate next) {
    return new EvaluationConcluded(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.EVALUATION_CONCLUDED, WORKER, on),
        new EvaluationId(LONG_AGO.id().derive("evaluation" + on)),
        SUPPORT,
        Findings.none(),
        EvaluationOutcome.CONTINUE,
        Optional.of(next));
  }

  /** A statement on school, without an end, drawn up long ago. */
  public static CaseEvent drawnUp(StatementId id, LocalDate from, PersonId... parties) {
    return drawnUp(LONG_AGO, id, from, parties);
  }

  public static CaseEvent drawnUp(Act act, StatementId id, LocalDate from, PersonId... parties) {
    return new ConsentStatementDrawnUp(
        FILE,
        act,
        ANY,
        id,
        SUPPORT,
        List.of(parties),
        List.of(InformationCategory.SCHOOL),
        Told.words("Meedenken over school."),
        Period.since(from));
  }

  public static CaseEvent signed(StatementId id, PersonId party, LocalDate on) {
    return new ConsentStatementSigned(FILE, LONG_AGO, ANY, id, party, on, Optional.empty());
  }
}
