package nl.beslisspoor.events.wire;

/**
 * How an entry of the log is named in a CloudEvent (CloudEvents 1.0, NL GOV profile 1.1): {@code
 * id} is the event's, {@code subject} its stream, {@code time} the moment of recording in UTC,
 * {@code data} the stored payload byte for byte. Attributes hold pseudonyms and facts, never
 * personal data.
 */
public final class Envelope {
  /** Attribute: place in the whole log, decimal, dense, from 0. */
  public static final String LOG_INDEX = "sequence";

  /** Attribute: kind of stream, such as {@code case}. */
  public static final String STREAM_TYPE = "streamtype";

  /** Attribute: place in its stream, decimal, from 0. */
  public static final String STREAM_SEQUENCE = "streamsequence";

  /** Attribute: the stored name of the event, such as {@code support-figure-chosen}. */
  public static final String PAYLOAD_TYPE = "payloadtype";

  /** Attribute: the stored version of the payload. */
  public static final String PAYLOAD_VERSION = "payloadversion";

  /** Header of a Kafka record, outside the CloudEvent: the stored metadata byte for byte. */
  public static final String METADATA_HEADER = "beslisspoor-metadata";

  private Envelope() {}
}
