package nl.beslisspoor.query.feed;

import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.UnreadableEvent;

/** Decodes one entry when first asked and remembers the answer; serves one entry only. */
final class DecodeOnce implements Recorded.Decoder {
  private final Recorded.Decoder decoder;
  private Event event;
  private UnreadableEvent failure;
  private boolean asked;

  DecodeOnce(Recorded.Decoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public synchronized Event decode(Recorded stored) {
    if (!asked) {
      try {
        event = decoder.decode(stored);
      } catch (UnreadableEvent unreadable) {
        failure = unreadable;
      }
      asked = true;
    }
    if (failure != null) {
      throw failure;
    }
    return event;
  }
}
