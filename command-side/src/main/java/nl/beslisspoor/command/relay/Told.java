package nl.beslisspoor.command.relay;

import java.util.Map;

/**
 * An entry of the log as a topic tells it.
 *
 * @param index its place in the log
 * @param event id of the event
 */
record Told(long index, String event) {

  /**
   * @param log ids of events by their place in the log
   */
  boolean standsIn(Map<Long, String> log) {
    return event.equals(log.get(index));
  }
}
