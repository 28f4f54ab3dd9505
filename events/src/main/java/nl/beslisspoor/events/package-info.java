/**
 * The published language: every event that can stand in the log, and the record of account each
 * decision carries. Touches: catalogue.
 */
package nl.beslisspoor.events;
