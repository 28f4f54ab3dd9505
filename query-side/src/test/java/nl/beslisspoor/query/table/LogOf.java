package nl.beslisspoor.query.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.fixtures.KeysInMemory;

/** A log as the feed would hand it on: events stored by the true wire, numbered in order. */
public final class LogOf {

  /** Keys of every log that was given no others; nothing is ever destroyed of these. */
  public static final KeysInMemory KEYS = new KeysInMemory();

  /** Opens what those logs say. */
  public static final Opening OPENING = opening(KEYS);

  private static final Wire WIRE = Wire.withoutKeys();

  private final SealingKeys keys;

  private final List<Recorded> entries = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();

  private LogOf(KeysInMemory keys) {
    this.keys = keys.sealing();
  }

  /** Opens with keys as they are now. */
  public static Opening opening(KeysInMemory keys) {
    return new Opening(keys.sealing().keyring());
  }

  /** What somebody said, as an answer gives it. */
  public static <T> Opened<T> said(T value) {
    return new Opened.Said<>(value);
  }

  public static List<Recorded> events(List<? extends CaseEvent> events) {
    return events(events, KEYS);
  }

  /** Sealed under keys of a test's own, which can be destroyed. */
  public static List<Recorded> events(List<? extends CaseEvent> events, KeysInMemory keys) {
    var log = new LogOf(keys);
    events.forEach(log::add);
    return log.entries;
  }

  private void add(CaseEvent event) {
    var name = WIRE.nameOf(event);
    var stream = event.caseId().toString();
    var sequence = sequences.merge(stream, 0L, (known, none) -> known + 1);
    var id = UUID.nameUUIDFromBytes((stream + "/" + sequence).getBytes(UTF_8)).toString();
    Instant at = event.act().at();
    entries.add(
        new Recorded(
            entries.size(),
            id,
            CaseEvent.STREAM_TYPE,
            stream,
            sequence,
            at,
            name.type(),
            name.version(),
            sealed(id, stream, event),
            metadata(event, name.type()),
            WIRE::decode));
  }

  private byte[] sealed(String id, String stream, CaseEvent event) {
    var sealer = keys.sealer(stream, false);
    var payload = WIRE.encode(event, sealer.of(id, event.category()));
    if (!keys.keep(List.of(sealer))) {
      throw new IllegalStateException("somebody else made the same keys");
    }
    return payload;
  }

  /** As the engine stores it; the command is called after the event. */
  private static byte[] metadata(CaseEvent event, String type) {
    var act = event.act().id();
    return """
    {"act":"%1$s","causation":"%1$s","command":"record-%2$s","correlation":"%1$s"}
    """
        .formatted(act, type)
        .getBytes(UTF_8);
  }
}
