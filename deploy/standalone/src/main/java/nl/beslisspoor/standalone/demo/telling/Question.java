package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;

/**
 * A question for consent that can be put to several people.
 *
 * @param months how long the consent would hold; empty for until it is withdrawn
 */
public record Question(
    Someone about,
    ConsentScope scope,
    Someone recipient,
    String purpose,
    List<InformationCategory> categories,
    Optional<Integer> months,
    ConsentGround ground) {

  public static Question help(Someone about, Someone from, String purpose) {
    return new Question(
        about,
        ConsentScope.HELP,
        from,
        purpose,
        List.of(),
        Optional.empty(),
        ConsentGround.AGE_AND_AUTHORITY);
  }

  public static Question sharing(
      Someone about, Someone recipient, String purpose, InformationCategory... categories) {
    return new Question(
        about,
        ConsentScope.SHARING,
        recipient,
        purpose,
        List.of(categories),
        Optional.empty(),
        ConsentGround.AGE_AND_AUTHORITY);
  }

  public Question forMonths(int number) {
    return new Question(about, scope, recipient, purpose, categories, Optional.of(number), ground);
  }

  public Question onGround(ConsentGround other) {
    return new Question(about, scope, recipient, purpose, categories, months, other);
  }

  ConsentTerms terms(Someone giver, LocalDate from) {
    return new ConsentTerms(
        giver.id(),
        about.id(),
        scope,
        recipient.id(),
        new Narrative(purpose),
        categories,
        period(from));
  }

  Period period(LocalDate from) {
    return new Period(from, months.map(from::plusMonths));
  }
}
