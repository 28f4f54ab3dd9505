package nl.beslisspoor.events.keys;

import java.util.Optional;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.InformationCategory;

/**
 * Whose a key is: of one person for one category of information, or of the texts, in one file.
 *
 * @param stream the file
 * @param whose a person and a category, or the texts
 */
public record Owner(String stream, String whose) {
  private static final String TEXTS = "texts";

  public static Owner of(String stream, PersonId person, InformationCategory category) {
    return new Owner(stream, person + "/" + category.name());
  }

  public static Owner texts(String stream) {
    return new Owner(stream, TEXTS);
  }

  public boolean isTexts() {
    return whose.equals(TEXTS);
  }

  /** Whose key it is; empty for that of the texts. */
  public Optional<PersonId> person() {
    return isTexts()
        ? Optional.empty()
        : Optional.of(PersonId.parse(whose.substring(0, whose.indexOf('/'))));
  }
}
