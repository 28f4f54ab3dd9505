package nl.beslisspoor.command.story;

import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;

import java.util.List;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** What consents say, with a period that began long ago and has no end. */
public final class Terms {

  private static final Period LONG = Period.since(TODAY.minusYears(10));

  private Terms() {}

  /** Telling somebody about the youth's school. */
  public static ConsentTerms sharing(PersonId giver, PersonId recipient) {
    return sharing(giver, YOUTH, recipient);
  }

  public static ConsentTerms sharing(PersonId giver, PersonId about, PersonId recipient) {
    return new ConsentTerms(
        giver,
        about,
        ConsentScope.SHARING,
        recipient,
        Told.words("Meedenken over school."),
        List.of(InformationCategory.SCHOOL),
        LONG);
  }

  /** Help to the youth by the worker. */
  public static ConsentTerms help(PersonId giver) {
    return new ConsentTerms(
        giver, YOUTH, ConsentScope.HELP, WORKER, Told.words("Hulp thuis."), List.of(), LONG);
  }

  public static ConsentTerms during(ConsentTerms terms, Period period) {
    return new ConsentTerms(
        terms.giver(),
        terms.about(),
        terms.scope(),
        terms.recipient(),
        terms.purpose(),
        terms.categories(),
        period);
  }
}
