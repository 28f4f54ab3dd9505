/**
 * Invents households and what is recorded about them, the same from the same seed, and records it
 * through the commands a person would use.
 *
 * <p>Touches: command.engine, command.file, events, events.catalogue, standalone.demo.telling.
 */
package nl.beslisspoor.bench.files;
