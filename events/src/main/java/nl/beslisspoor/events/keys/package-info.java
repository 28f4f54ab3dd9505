/**
 * What may be destroyed although the log may not: keys of persons and texts, sealing and opening
 * with them, and the keyed derivation of pseudonyms. With it stands how keys lie in tables, for
 * both sides alike. JDK only; each side supplies the store and the master key. Touches: events,
 * catalogue.
 */
package nl.beslisspoor.events.keys;
