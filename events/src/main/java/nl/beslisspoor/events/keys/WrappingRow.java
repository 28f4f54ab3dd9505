package nl.beslisspoor.events.keys;

/**
 * A wrapping key as a store keeps it.
 *
 * @param id names and commits to the key
 * @param master name of the master key that opens it
 */
public record WrappingRow(String id, String master, byte[] wrapped) {}
