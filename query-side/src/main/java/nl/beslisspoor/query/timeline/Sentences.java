package nl.beslisspoor.query.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.query.paper.Text;

/** Each event as one short sentence, in which a person is named by id. */
final class Sentences {

  private Sentences() {}

  /**
   * @param whom the person whom the matter concerns, when known
   * @param earlier what the event may name
   */
  static Text of(CaseEvent event, Optional<UUID> whom, Earlier earlier) {
    Object person = whom.<Object>map(id -> id).orElse(Text.of("timeline.somebody"));
    return switch (event) {
      case OpeningEvent e -> opening(e);
      case NetworkEvent e -> NetworkSentences.of(e);
      case SupportEvent e -> SupportSentences.of(e, person);
      case EvaluationEvent e -> SupportSentences.of(e, person);
      case ConsentEvent e -> consent(e, person);
      case StatementEvent e -> SupportSentences.of(e, person);
      case RoleEvent e -> role(e, person);
      case PlacementEvent e -> NetworkSentences.of(e, earlier);
      case ResourceEvent e -> ResourceSentences.of(e, person);
      case RecordEvent e -> record(e, earlier);
      case DestructionEvent e -> DestructionSentences.of(e);
      case StepImported e ->
          Text.of("timeline.step-imported", e.system().text(), e.activity().text());
    };
  }

  private static Text opening(OpeningEvent event) {
    return switch (event) {
      case CaseOpened e ->
          Text.of("timeline.case-opened", e.youth().value(), e.framework(), e.residence());
      case PersonAdded e -> Text.of("timeline.person-added", e.person().value(), e.relation());
      case ParentalAuthorityRecorded e ->
          Text.of("timeline.authority", e.person().value(), days(e.period()));
      case PersonCorrected e -> Text.of("timeline.person-corrected", e.person().value());
      case CaseClosed e -> agreed(Text.of("timeline.case-closed", e.on()), e.aftercare());
      case CaseReopened e -> Text.of("timeline.case-reopened", e.on());
    };
  }

  private static Text consent(ConsentEvent event, Object giver) {
    return switch (event) {
      case ConsentGiven e -> consent("timeline.consent-given", giver, e.terms());
      case ConsentRefused e -> consent("timeline.consent-refused", giver, e.terms());
      case ConsentWithdrawn e -> Text.of("timeline.consent-withdrawn", giver, e.on());
    };
  }

  private static Text role(RoleEvent event, Object holder) {
    return switch (event) {
      case RoleAssigned e -> Text.of("timeline.role-assigned", holder, e.kind(), days(e.period()));
      case RoleChanged e -> Text.of("timeline.role-changed", holder, e.kind(), days(e.period()));
      case RoleEnded e -> ended(e, holder);
    };
  }

  /** An entry is counted from 1, as every screen does. */
  private static Text record(RecordEvent event, Earlier earlier) {
    return switch (event) {
      case RecordCorrected e -> Text.of("timeline.corrected", e.entry() + 1, e.cause());
      case DecisionRevised e ->
          earlier
              .decided(e.replaced())
              .map(one -> Text.of("timeline.revised.named", e.manner(), one.kind(), one.on()))
              .orElse(Text.of("timeline.revised", e.manner()));
    };
  }

  private static Text consent(String key, Object giver, ConsentTerms terms) {
    return Text.of(key, giver, terms.scope(), terms.recipient().value(), days(terms.period()));
  }

  private static Text ended(RoleEnded e, Object holder) {
    return e.handedOverTo()
        .map(next -> Text.of("timeline.role-ended.handed-over", holder, e.on(), next.value()))
        .orElse(Text.of("timeline.role-ended", holder, e.on()));
  }

  /** What ended, and who stays after formal care. */
  static Text agreed(Text ended, Optional<Aftercare> aftercare) {
    return aftercare
        .map(after ->
            after.stays().isEmpty()
                ? Text.of("timeline.agreed", ended)
                : Text.of("timeline.stays", ended, people(after.stays())))
        .orElse(ended);
  }

  static Text days(Period period) {
    return period
        .until()
        .map(until -> Text.of("timeline.days.until", period.from(), until))
        .orElse(Text.of("timeline.days", period.from()));
  }

  static List<UUID> people(Collection<PersonId> all) {
    return all.stream().map(PersonId::value).toList();
  }
}
