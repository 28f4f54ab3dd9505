package nl.beslisspoor.events;

import java.util.List;
import nl.beslisspoor.events.catalogue.InformationCategory;

/**
 * What is destroyed of a file: all that it says about people, or a part of that.
 *
 * @param everything the whole file; the lists are empty then
 * @param persons whose personal fields go, in each of the categories; narratives stay
 * @param categories of information in which those fields go; empty when no persons are named
 * @param entries sequences in the file of the entries of which all narratives go
 */
public record DestructionScope(
    boolean everything,
    List<PersonId> persons,
    List<InformationCategory> categories,
    List<Long> entries) {

  /**
   * @throws IllegalArgumentException when it names nothing, or more than everything
   */
  public DestructionScope {
    persons = List.copyOf(persons);
    categories = List.copyOf(categories);
    entries = List.copyOf(entries);
    if (persons.isEmpty() != categories.isEmpty()) {
      throw new IllegalArgumentException("persons and categories are named together");
    }
    if (everything != (persons.isEmpty() && entries.isEmpty())) {
      throw new IllegalArgumentException("either everything is destroyed or what is named");
    }
  }

  /** The whole file. */
  public static DestructionScope ofEverything() {
    return new DestructionScope(true, List.of(), List.of(), List.of());
  }

  /** Only the narratives of these entries. */
  public static DestructionScope ofEntries(List<Long> entries) {
    return new DestructionScope(false, List.of(), List.of(), entries);
  }

  /** Whether what is said about somebody in a category goes. */
  public boolean covers(PersonId person, InformationCategory category) {
    return everything || persons.contains(person) && categories.contains(category);
  }
}
