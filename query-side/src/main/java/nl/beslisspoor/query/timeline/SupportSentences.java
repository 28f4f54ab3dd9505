package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.timeline.Sentences.day;
import static nl.beslisspoor.query.timeline.Sentences.name;
import static nl.beslisspoor.query.timeline.Sentences.names;

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
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;

/** What happens with a support figure, as sentences. */
final class SupportSentences {

  private SupportSentences() {}

  static String of(SupportEvent event, String figure) {
    return switch (event) {
      case SupportFigureChosen e -> figure + " gekozen als " + form(e);
      case SupportFigureAccepted e ->
          figure + " zegt ja" + e.how().map(how -> " (" + how.nl() + ")").orElse("");
      case SupportFigureDeclined e -> figure + " zegt nee";
      case PartyHeard e -> heard(e.hearing(), figure);
      case SupportFigurePositioned e -> figure + " in positie gebracht als steunfiguur";
      case PositioningRefused e -> figure + " niet in positie gebracht als steunfiguur";
      case SupportFigureHeld e ->
          "Pas op de plaats met %s als steunfiguur%s"
              .formatted(figure, e.talkOn().map(on -> ", gesprek op " + day(on)).orElse(""));
      case SupportFigureResumed e -> figure + " is weer in positie als steunfiguur";
      case SupportFigureEnded e ->
          "%s is geen steunfiguur meer: %s%s"
              .formatted(figure, e.ground().nl(), Sentences.aftercare(e.aftercare()));
    };
  }

  static String of(EvaluationEvent event, String figure) {
    return switch (event) {
      case EvaluationPlanned e ->
          "Evaluatie van %s als steunfiguur gepland op %s".formatted(figure, day(e.on()));
      case EvaluationConcluded e ->
          "Evaluatie van %s als steunfiguur afgerond: %s%s"
              .formatted(
                  figure,
                  e.outcome().nl(),
                  e.next().map(on -> ", de volgende is op " + day(on)).orElse(""));
    };
  }

  static String of(StatementEvent event, String figure) {
    return switch (event) {
      case ConsentStatementDrawnUp e ->
          "Toestemmingsverklaring opgesteld over wat %s mag weten; tekenen moeten: %s"
              .formatted(figure, names(e.parties()));
      case ConsentStatementSigned e ->
          name(e.party()) + " tekent de toestemmingsverklaring op " + day(e.on());
    };
  }

  private static String form(SupportFigureChosen e) {
    return SupportForms.of(e.form(), e.formVersion()).map(SupportForm::nl).orElse(e.form().value());
  }

  private static String heard(Hearing hearing, String figure) {
    return "%s over %s als steunfiguur: %s%s"
        .formatted(
            name(hearing.party()),
            figure,
            hearing.stance().nl(),
            hearing.impression() ? " (indruk van een professional)" : "");
  }
}
