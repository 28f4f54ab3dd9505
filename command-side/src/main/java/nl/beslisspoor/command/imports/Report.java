package nl.beslisspoor.command.imports;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Label;

/**
 * What an import did.
 *
 * @param system under which the history was recorded
 * @param skipped the first {@link #MOST_SKIPPED} that were skipped, in the order of the log
 * @param brokenOff where the log could not be read any further; all whole traces before it are in
 */
public record Report(
    Label system, Progress progress, List<Skipped> skipped, Optional<Skipped> brokenOff) {

  /** How many skipped ones are kept with their place; the others are counted only. */
  public static final int MOST_SKIPPED = 1_000;

  public Report {
    skipped = List.copyOf(skipped);
  }

  /** Whether all that the log holds is recorded now. */
  public boolean complete() {
    return progress.skipped() == 0 && brokenOff.isEmpty();
  }
}
