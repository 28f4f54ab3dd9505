package nl.beslisspoor.command.keys;

/**
 * Whether keys have a database of their own: else they are kept in the transaction that stores what
 * they sealed.
 */
public record KeysApart(boolean apart) {}
