/**
 * Measures contenders against each other: in rounds that alternate, of which the medians count.
 *
 * <p>Touches: nothing.
 */
package nl.beslisspoor.bench.rounds;
