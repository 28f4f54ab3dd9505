/**
 * The secret that signs tokens, and what signs and checks with it.
 *
 * <p>Touches: standalone.settings, standalone.database.
 */
package nl.beslisspoor.standalone.token;
