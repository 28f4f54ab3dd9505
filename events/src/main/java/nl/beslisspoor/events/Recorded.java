package nl.beslisspoor.events;

import java.time.Instant;

/**
 * One committed event at its place in the log. Bytes are as stored; decoding waits until somebody
 * asks, so that one unreadable event stops nobody else.
 *
 * @param index place in the whole log, dense, from 0
 * @param sequence place in its stream, from 0
 */
public record Recorded(
    long index,
    String eventId,
    String streamType,
    String stream,
    long sequence,
    Instant recordedAt,
    String type,
    String version,
    byte[] payload,
    byte[] metadata,
    Decoder decoder) {

  /** Turns stored bytes into an event. */
  @FunctionalInterface
  public interface Decoder {

    /**
     * @throws UnreadableEvent when the type or version is unknown or the bytes do not fit it
     */
    Event decode(Recorded stored);
  }

  /**
   * @throws UnreadableEvent when the type or version is unknown or the bytes do not fit it
   */
  public Event event() {
    return decoder.decode(this);
  }
}
