/**
 * What events say besides their account: the network, consent statements, restrictions, time and
 * money, what an evaluation found, what an end or a closing leaves behind. Kept as recorded, folded
 * when asked.
 *
 * <p>Touches: table, feed, events, events.catalogue, events.wire.
 */
package nl.beslisspoor.query.particulars;
