package nl.beslisspoor.query.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentTerms;
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
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;

/** Each event as one short Dutch sentence, in which a person stands as an id between braces. */
final class Sentences {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  private Sentences() {}

  /**
   * @param whom the person whom the matter concerns, when known
   */
  static String of(CaseEvent event, Optional<UUID> whom) {
    var person = whom.map(id -> "{" + id + "}").orElse("iemand");
    return switch (event) {
      case OpeningEvent e -> opening(e);
      case NetworkEvent e -> NetworkSentences.of(e);
      case SupportEvent e -> SupportSentences.of(e, person);
      case EvaluationEvent e -> SupportSentences.of(e, person);
      case ConsentEvent e -> consent(e, person);
      case StatementEvent e -> SupportSentences.of(e, person);
      case RoleEvent e -> role(e, person);
      case PlacementEvent e -> NetworkSentences.of(e);
      case RecordEvent e -> record(e);
      case StepImported e -> "Overgenomen uit " + e.system() + ": " + e.activity();
    };
  }

  private static String opening(OpeningEvent event) {
    return switch (event) {
      case CaseOpened e ->
          "Dossier geopend voor %s: %s, %s"
              .formatted(name(e.youth()), e.framework().nl(), e.residence().nl());
      case PersonAdded e -> name(e.person()) + " in het dossier gezet: " + e.relation().nl();
      case ParentalAuthorityRecorded e -> name(e.person()) + " heeft gezag " + days(e.period());
      case PersonCorrected e -> "Verbeterd wat er over " + name(e.person()) + " stond";
      case CaseClosed e -> "Dossier gesloten per " + day(e.on()) + aftercare(e.aftercare());
      case CaseReopened e -> "Dossier heropend per " + day(e.on());
    };
  }

  private static String consent(ConsentEvent event, String giver) {
    return switch (event) {
      case ConsentGiven e -> giver + " geeft toestemming voor " + terms(e.terms());
      case ConsentRefused e -> giver + " weigert toestemming voor " + terms(e.terms());
      case ConsentWithdrawn e -> giver + " trekt toestemming in per " + day(e.on());
    };
  }

  private static String role(RoleEvent event, String holder) {
    return switch (event) {
      case RoleAssigned e -> holder + " wordt " + e.kind().nl() + " " + days(e.period());
      case RoleChanged e ->
          "Rol gewijzigd: " + holder + " is " + e.kind().nl() + " " + days(e.period());
      case RoleEnded e -> ended(e, holder);
    };
  }

  /** An entry is counted from 1, as every screen does. */
  private static String record(RecordEvent event) {
    return switch (event) {
      case RecordCorrected e ->
          "Gebeurtenis %d verbeterd: %s".formatted(e.entry() + 1, e.cause().nl());
      case DecisionRevised e -> "Een eerder besluit is " + e.manner().nl();
    };
  }

  private static String terms(ConsentTerms terms) {
    return "%s, aan %s, %s"
        .formatted(terms.scope().nl(), name(terms.recipient()), days(terms.period()));
  }

  private static String ended(RoleEnded e, String holder) {
    return "Rol van %s eindigt per %s%s"
        .formatted(
            holder,
            day(e.on()),
            e.handedOverTo().map(next -> ", overgedragen aan " + name(next)).orElse(""));
  }

  /** Who stays after formal care. */
  static String aftercare(Optional<Aftercare> agreed) {
    return agreed
        .map(Aftercare::stays)
        .map(stays -> stays.isEmpty() ? ", met afspraken voor daarna" : stay(stays))
        .orElse("");
  }

  private static String stay(Collection<PersonId> people) {
    return "; " + names(people) + (people.size() == 1 ? " blijft" : " blijven") + " in beeld";
  }

  static String days(Period period) {
    return "vanaf "
        + day(period.from())
        + period.until().map(until -> " tot " + day(until)).orElse("");
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String names(Collection<PersonId> people) {
    return people.stream().map(Sentences::name).collect(Collectors.joining(", "));
  }

  static String name(PersonId person) {
    return "{" + person + "}";
  }
}
