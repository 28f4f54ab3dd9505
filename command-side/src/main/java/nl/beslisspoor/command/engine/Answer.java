package nl.beslisspoor.command.engine;

import java.util.Optional;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.DecisionId;

/**
 * What a command that was accepted is answered with.
 *
 * @param stream the stream it was about; of a case file its {@code CaseId}
 * @param sequence of the last event in that stream when the command was accepted, from 0; -1 when
 *     the stream holds nothing
 * @param events how many this command added to it
 * @param act under which it was recorded
 * @param decision the decision that came of it, if one did
 * @param repeated whether this answers a request that had been answered before
 */
public record Answer(
    String stream,
    long sequence,
    int events,
    ActId act,
    Optional<DecisionId> decision,
    boolean repeated) {

  Answer again() {
    return new Answer(stream, sequence, events, act, decision, true);
  }
}
