package nl.beslisspoor.events;

/** Seals the fields of one event. */
public interface Sealer {

  /**
   * Seals what a field says about one person.
   *
   * @param field JSON pointer into the payload
   * @throws Erased when that person's key was destroyed, so that nothing is ever sealed for it
   *     again
   */
  Seal personal(String field, PersonId of, String text);

  /** Seals free text, under a key of its own. */
  Seal narrative(String field, String text);
}
