package nl.beslisspoor.events.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.beslisspoor.events.Recorded;

/**
 * What the log's tree binds of one entry: its place, what it is called, when and by whom it was
 * recorded, and the exact bytes that are stored. Format 1: canonical JSON of strings and integers.
 *
 * @param organisation whose log it is
 * @param entry as stored; what its payload says is bound by its bytes and nothing else
 * @param recorder as the payload names it; empty when it names nobody
 */
public record Leaf(String organisation, Recorded entry, Optional<Recorder> recorder) {
  private static final int FORMAT = 1;

  /** As exact as the database keeps it. */
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

  public Hash hash() {
    return Hash.ofLeaf(bytes());
  }

  /** The content of the leaf. */
  public byte[] bytes() {
    var fields = new TreeMap<String, Object>();
    fields.put("format", FORMAT);
    fields.put("organisation", organisation);
    fields.putAll(place());
    fields.put("type", entry.type());
    fields.put("version", entry.version());
    recorder.ifPresent(by -> {
      fields.put("recorder", by.person());
      fields.put("capacity", by.capacity());
    });
    fields.put("payload", digest(entry.payload()));
    fields.put("metadata", digest(entry.metadata()));
    return CanonicalJson.bytes(fields);
  }

  private Map<String, Object> place() {
    return Map.of(
        "index", entry.index(),
        "event", entry.eventId(),
        "streamType", entry.streamType(),
        "stream", entry.stream(),
        "sequence", entry.sequence(),
        "recordedAt", time(entry.recordedAt()));
  }

  private static String time(Instant at) {
    return MICROSECONDS.format(at.atOffset(ZoneOffset.UTC));
  }

  private static String digest(byte[] stored) {
    return HexFormat.of().formatHex(Hash.sha256(stored));
  }
}
