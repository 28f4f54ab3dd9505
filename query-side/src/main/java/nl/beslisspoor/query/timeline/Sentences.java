package nl.beslisspoor.query.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;

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
      case CaseOpened e ->
          "Dossier geopend voor %s: %s, %s"
              .formatted(name(e.youth()), e.framework().nl(), e.residence().nl());
      case PersonAdded e -> name(e.person()) + " in het dossier gezet: " + e.relation().nl();
      case ParentalAuthorityRecorded e -> name(e.person()) + " heeft gezag " + days(e.period());
      case SupportFigureChosen e -> person + " gekozen als " + form(e);
      case SupportFigureAccepted e ->
          person + " zegt ja" + e.how().map(how -> " (" + how.nl() + ")").orElse("");
      case SupportFigureDeclined e -> person + " zegt nee";
      case PartyHeard e -> heard(e.hearing(), person);
      case SupportFigurePositioned e -> person + " in positie gebracht als steunfiguur";
      case PositioningRefused e -> person + " niet in positie gebracht als steunfiguur";
      case ConsentGiven e -> person + " geeft toestemming voor " + terms(e.terms());
      case ConsentRefused e -> person + " weigert toestemming voor " + terms(e.terms());
      case ConsentWithdrawn e -> person + " trekt toestemming in per " + day(e.on());
      case RoleAssigned e -> person + " wordt " + e.kind().nl() + " " + days(e.period());
      case RoleChanged e ->
          "Rol gewijzigd: " + person + " is " + e.kind().nl() + " " + days(e.period());
      case RoleEnded e -> ended(e, person);
      case StepImported e -> "Overgenomen uit " + e.system() + ": " + e.activity();
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

  private static String days(Period period) {
    return "vanaf "
        + day(period.from())
        + period.until().map(until -> " tot " + day(until)).orElse("");
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String name(PersonId person) {
    return "{" + person + "}";
  }
}
