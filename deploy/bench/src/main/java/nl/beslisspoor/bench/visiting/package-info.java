/**
 * Goes to a running product over HTTP, as a browser and as a program do.
 *
 * <p>Touches: query.access.
 */
package nl.beslisspoor.bench.visiting;
