package nl.beslisspoor.query.timeline;

import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.paper.Text;

/** Each event as one short sentence, in which a person is named by id. */
final class Sentences {

  private Sentences() {}

  /**
   * @param whom the person whom the matter concerns, when known
   */
  static Text of(CaseEvent event, Optional<UUID> whom) {
    Object person = whom.<Object>map(id -> id).orElse(Text.of("timeline.somebody"));
    return switch (event) {
      case CaseOpened e ->
          Text.of("timeline.case-opened", e.youth().value(), e.framework(), e.residence());
      case PersonAdded e -> Text.of("timeline.person-added", e.person().value(), e.relation());
      case ParentalAuthorityRecorded e ->
          Text.of("timeline.authority", e.person().value(), days(e.period()));
      case SupportFigureChosen e -> Text.of("timeline.chosen", person, form(e));
      case SupportFigureAccepted e ->
          e.how()
              .map(how -> Text.of("timeline.accepted.how", person, how))
              .orElse(Text.of("timeline.accepted", person));
      case SupportFigureDeclined _ -> Text.of("timeline.declined", person);
      case PartyHeard e -> heard(e.hearing(), person);
      case SupportFigurePositioned _ -> Text.of("timeline.positioned", person);
      case PositioningRefused _ -> Text.of("timeline.positioning-refused", person);
      case ConsentGiven e -> consent("timeline.consent-given", person, e.terms());
      case ConsentRefused e -> consent("timeline.consent-refused", person, e.terms());
      case ConsentWithdrawn e -> Text.of("timeline.consent-withdrawn", person, e.on());
      case RoleAssigned e -> Text.of("timeline.role-assigned", person, e.kind(), days(e.period()));
      case RoleChanged e -> Text.of("timeline.role-changed", person, e.kind(), days(e.period()));
      case RoleEnded e -> ended(e, person);
      case StepImported e ->
          Text.of("timeline.step-imported", e.system().text(), e.activity().text());
    };
  }

  private static Text form(SupportFigureChosen e) {
    return SupportForms.of(e.form(), e.formVersion())
        .map(form -> Text.of(form))
        .orElse(Text.quoted(e.form().value()));
  }

  private static Text heard(Hearing hearing, Object figure) {
    return Text.of(
        hearing.impression() ? "timeline.heard.impression" : "timeline.heard",
        hearing.party().value(),
        figure,
        hearing.stance());
  }

  private static Text consent(String key, Object giver, ConsentTerms terms) {
    return Text.of(key, giver, terms.scope(), terms.recipient().value(), days(terms.period()));
  }

  private static Text ended(RoleEnded e, Object holder) {
    return e.handedOverTo()
        .map(next -> Text.of("timeline.role-ended.handed-over", holder, e.on(), next.value()))
        .orElse(Text.of("timeline.role-ended", holder, e.on()));
  }

  private static Text days(Period period) {
    return period
        .until()
        .map(until -> Text.of("timeline.days.until", period.from(), until))
        .orElse(Text.of("timeline.days", period.from()));
  }
}
