package nl.beslisspoor.query.causation;

import static nl.beslisspoor.query.causation.Mark.Kind.CHOICE;
import static nl.beslisspoor.query.causation.Mark.Kind.EVALUATION;
import static nl.beslisspoor.query.causation.Mark.Kind.EVALUATION_PLAN;
import static nl.beslisspoor.query.causation.Mark.Kind.STATEMENT;
import static nl.beslisspoor.query.causation.Mark.Kind.STATEMENT_ON;
import static nl.beslisspoor.query.causation.Mark.Kind.SUPPORT;
import static nl.beslisspoor.query.causation.Mark.Kind.SUPPORT_DECISION;

import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.SupportId;

/** What follows from what around one support figure. */
final class SupportTies {

  private SupportTies() {}

  static Ties of(SupportEvent event) {
    var support = Mark.of(event, SUPPORT, event.support());
    var choice = Mark.of(event, CHOICE, event.support());
    return switch (event) {
      case SupportFigureChosen e ->
          Ties.none()
              .following(Ties.answers(e, e.account().decidedAt()), Ties.names(e, e.figure()))
              .leaving(support, choice, decided(e, e.support()));
      case SupportFigureAccepted _, SupportFigureDeclined _ ->
          Ties.none().following(Tie.last(Link.ANSWERS, choice)).leaving(support);
      case PartyHeard _ -> Ties.none().following(Tie.last(Link.HEARD_ON, choice)).leaving(support);
      case SupportFigurePositioned e -> decision(e, e.support());
      case PositioningRefused e -> decision(e, e.support());
      case SupportFigureResumed e -> decision(e, e.support());
      case SupportFigureHeld e -> perhapsBrought(e, e.support());
      case SupportFigureEnded e -> perhapsBrought(e, e.support());
    };
  }

  static Ties of(EvaluationEvent event) {
    var plan = Mark.of(event, EVALUATION_PLAN, event.support());
    var evaluation = Mark.of(event, EVALUATION, event.support());
    return switch (event) {
      case EvaluationPlanned e ->
          Ties.none()
              .following(Tie.last(Link.REPLACES, plan), since(e, e.support()))
              .leaving(Mark.of(e, SUPPORT, e.support()), plan);
      case EvaluationConcluded e ->
          Ties.none()
              .following(
                  new Tie(Link.PLANNED_BY, new Tie.Target.Since(plan, evaluation)),
                  Tie.last(Link.EVALUATES_AFTER, evaluation),
                  since(e, e.support()))
              .leaving(
                  Mark.of(e, SUPPORT, e.support()),
                  decided(e, e.support()),
                  evaluation,
                  Mark.of(e, EVALUATION, e.act().id()));
    };
  }

  /** One statement takes the place of an earlier one on the same figure. */
  static Ties of(StatementEvent event) {
    var statement = Mark.of(event, STATEMENT, event.statement());
    return switch (event) {
      case ConsentStatementDrawnUp e -> {
        var on = Mark.of(e, STATEMENT_ON, e.support());
        yield Ties.none()
            .following(Tie.last(Link.REPLACES, on), Tie.last(Link.FOLLOWS, decided(e, e.support())))
            .leaving(statement, on);
      }
      case ConsentStatementSigned _ -> Ties.none().following(Tie.last(Link.SIGNS, statement));
    };
  }

  /** A hold or an end recorded in one act with an evaluation is what the evaluation brought. */
  private static Ties perhapsBrought(SupportEvent e, SupportId support) {
    var brought = Tie.last(Link.BROUGHT_BY, Mark.of(e, EVALUATION, e.act().id()));
    var ties = decision(e, support);
    return new Ties(
        Stream.concat(Stream.of(brought), ties.follows().stream()).toList(),
        ties.leaves(),
        ties.since());
  }

  private static Ties decision(SupportEvent e, SupportId support) {
    return Ties.none()
        .following(since(e, support))
        .leaving(Mark.of(e, SUPPORT, support), decided(e, support));
  }

  /** The last decision on the figure, and every answer and hearing since. */
  private static Tie since(CaseEvent e, SupportId support) {
    return new Tie(
        Link.FOLLOWS, new Tie.Target.Since(Mark.of(e, SUPPORT, support), decided(e, support)));
  }

  private static Mark decided(CaseEvent e, SupportId support) {
    return Mark.of(e, SUPPORT_DECISION, support);
  }
}
