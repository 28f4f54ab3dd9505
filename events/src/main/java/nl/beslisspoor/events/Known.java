package nl.beslisspoor.events;

/**
 * How far a decider had opened the file before deciding.
 *
 * @param position sequence in the file of the last event that had been shown; -1 when the file was
 *     never opened
 */
public record Known(PersonId decider, long position) {}
