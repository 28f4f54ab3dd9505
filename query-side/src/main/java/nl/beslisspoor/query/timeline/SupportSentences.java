package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.timeline.Sentences.agreed;
import static nl.beslisspoor.query.timeline.Sentences.people;

import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.Hearing;
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
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.paper.Text;

/** What happens with a support figure, as sentences. */
final class SupportSentences {

  private SupportSentences() {}

  static Text of(SupportEvent event, Object figure) {
    return switch (event) {
      case SupportFigureChosen e -> Text.of("timeline.chosen", figure, form(e));
      case SupportFigureAccepted e ->
          e.how()
              .map(how -> Text.of("timeline.accepted.how", figure, how))
              .orElse(Text.of("timeline.accepted", figure));
      case SupportFigureDeclined _ -> Text.of("timeline.declined", figure);
      case PartyHeard e -> heard(e.hearing(), figure);
      case SupportFigurePositioned _ -> Text.of("timeline.positioned", figure);
      case PositioningRefused _ -> Text.of("timeline.positioning-refused", figure);
      case SupportFigureHeld e ->
          e.talkOn()
              .map(on -> Text.of("timeline.held.talk", figure, on))
              .orElse(Text.of("timeline.held", figure));
      case SupportFigureResumed _ -> Text.of("timeline.resumed", figure);
      case SupportFigureEnded e ->
          agreed(Text.of("timeline.ended", figure, e.ground()), e.aftercare());
    };
  }

  static Text of(EvaluationEvent event, Object figure) {
    return switch (event) {
      case EvaluationPlanned e -> Text.of("timeline.planned", figure, e.on());
      case EvaluationConcluded e ->
          e.next()
              .map(next -> Text.of("timeline.evaluated.next", figure, e.outcome(), next))
              .orElse(Text.of("timeline.evaluated", figure, e.outcome()));
    };
  }

  static Text of(StatementEvent event, Object figure) {
    return switch (event) {
      case ConsentStatementDrawnUp e -> Text.of("timeline.drawn-up", figure, people(e.parties()));
      case ConsentStatementSigned e -> Text.of("timeline.signed", e.party().value(), e.on());
    };
  }

  /** What somebody was chosen as, in the words of the version. */
  private static Text form(SupportFigureChosen e) {
    return SupportForms.of(e.form(), e.formVersion())
        .map(form -> form.wording().figure())
        .<Text>map(as -> new Text.Both(as.nl(), as.en()))
        .orElse(Text.quoted(e.form().value()));
  }

  private static Text heard(Hearing hearing, Object figure) {
    return Text.of(
        hearing.impression() ? "timeline.heard.impression" : "timeline.heard",
        hearing.party().value(),
        figure,
        hearing.stance());
  }
}
