package nl.beslisspoor.command.engine;

import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.CaseEvent;

/**
 * What held in a file when its last committed event was that of a sequence.
 *
 * @param sequence of that event, from 0; -1 when there is none
 */
record Kept(String stream, long sequence, CaseFile file) {

  static Kept none(String stream) {
    return new Kept(stream, -1, CaseFile.none());
  }

  /** After the event that follows. */
  Kept after(long next, CaseEvent event) {
    if (next != sequence + 1) {
      throw new IllegalStateException("stream %s has no event %d".formatted(stream, sequence + 1));
    }
    return new Kept(stream, next, file.after(event));
  }

  boolean isEmpty() {
    return sequence < 0;
  }
}
