package nl.beslisspoor.command.imports;

import java.util.Optional;

/**
 * A place in a log.
 *
 * @param trace which trace of the log, from 1; 0 before the first
 * @param line which line of the (unpacked) XML, from 1
 * @param name what the log calls the trace
 */
public record Spot(long trace, int line, Optional<String> name) {}
