/**
 * Where the master key may live: in the data directory, in the environment, in a file, in a token
 * that no program reads it from (PKCS#11), or with a service that wraps and unwraps (transit).
 *
 * <p>Touches: events, events.keys, standalone.database, standalone.settings.
 */
package nl.beslisspoor.standalone.master;
