/**
 * Keyed derivation of pseudonyms with the JDK's cryptography; each side supplies the key. Touches:
 * events.
 */
package nl.beslisspoor.events.keys;
