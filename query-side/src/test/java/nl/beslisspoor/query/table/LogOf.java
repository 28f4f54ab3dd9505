package nl.beslisspoor.query.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Wire;

/** A log as the feed would hand it on: events stored by the true wire, numbered in order. */
public final class LogOf {

  private static final Wire WIRE = new Wire();

  private final List<Recorded> entries = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();

  public static List<Recorded> events(List<? extends CaseEvent> events) {
    var log = new LogOf();
    events.forEach(log::add);
    return log.entries;
  }

  private void add(CaseEvent event) {
    var name = WIRE.nameOf(event);
    var stream = event.caseId().toString();
    var sequence = sequences.merge(stream, 0L, (known, none) -> known + 1);
    Instant at = event.act().at();
    entries.add(
        new Recorded(
            entries.size(),
            event.act().id() + "/" + entries.size(),
            CaseEvent.STREAM_TYPE,
            stream,
            sequence,
            at,
            name.type(),
            name.version(),
            WIRE.encode(event),
            metadata(event, name.type()),
            WIRE::decode));
  }

  /** As the engine stores it; the command is called after the event. */
  private static byte[] metadata(CaseEvent event, String type) {
    var act = event.act().id();
    return """
    {"act":"%1$s","causation":"%1$s","command":"record-%2$s","correlation":"%1$s"}
    """
        .formatted(act, type)
        .getBytes(StandardCharsets.UTF_8);
  }
}
