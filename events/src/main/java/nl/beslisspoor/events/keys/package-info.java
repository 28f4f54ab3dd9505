/**
 * What may be destroyed although the log may not: keys of persons and texts, sealing and opening
 * with them, and the keyed derivation of pseudonyms. JDK cryptography only; each side supplies the
 * store and the master key. Touches: events, catalogue.
 */
package nl.beslisspoor.events.keys;
