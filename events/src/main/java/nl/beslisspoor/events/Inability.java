package nl.beslisspoor.events;

/**
 * The finding that a youth cannot weigh the matter, so that the parents answer (Jeugdwet 7.3.5,
 * 7.3.11).
 */
public record Inability(Narrative finding, PersonId madeBy) {}
