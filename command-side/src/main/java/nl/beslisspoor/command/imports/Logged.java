package nl.beslisspoor.command.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;

/** What a log holds at one place: a trace that can be recorded, or why it cannot. */
sealed interface Logged permits Logged.Trace, Skipped {

  Spot spot();

  /** A whole trace: at least one step, in the order of the log. */
  record Trace(Spot spot, ForeignId name, List<Step> steps) implements Logged {}

  /**
   * One event of a trace.
   *
   * @param phase lifecycle:transition
   * @param actor org:resource, as the log calls it
   * @param group org:group
   * @param moment time:timestamp
   */
  record Step(
      Label activity,
      Optional<Label> phase,
      Optional<String> actor,
      Optional<Label> group,
      Instant moment) {}
}
