/**
 * What the same database server does without the product: rows inserted as they are, streams read
 * and parsed, the statements of a page run alone, a cursor over the log; and how it stands.
 *
 * <p>Touches: standalone.database.
 */
package nl.beslisspoor.bench.ceiling;
