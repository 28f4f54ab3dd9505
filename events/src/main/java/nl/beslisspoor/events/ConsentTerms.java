package nl.beslisspoor.events;

import java.util.List;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;

/**
 * What a consent says.
 *
 * @param giver who answers
 * @param about whose information or care it concerns
 * @param recipient who may receive the help or the information
 * @param purpose what for
 * @param categories which information; empty for consent to help
 */
public record ConsentTerms(
    PersonId giver,
    PersonId about,
    ConsentScope scope,
    PersonId recipient,
    Narrative purpose,
    List<InformationCategory> categories,
    Period period) {

  public ConsentTerms {
    categories = List.copyOf(categories);
  }
}
