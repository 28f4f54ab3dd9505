package nl.beslisspoor.events.ledger;

/**
 * Who recorded an event, as its leaf names it.
 *
 * @param person pseudonym, never a name
 * @param capacity the one that this person was signed in with
 */
public record Recorder(String person, String capacity) {}
