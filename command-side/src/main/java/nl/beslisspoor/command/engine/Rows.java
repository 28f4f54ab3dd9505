package nl.beslisspoor.command.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.keys.StreamSealer;
import nl.beslisspoor.events.wire.Name;
import nl.beslisspoor.events.wire.Wire;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** What is appended, as rows in which everything about people is sealed. */
final class Rows {
  private final SealingKeys keys;
  private final Wire wire;

  Rows(SealingKeys keys) {
    this.keys = keys;
    this.wire = new Wire(keys.keyring());
  }

  /** Rows, and the keys that have to be kept before them. */
  record Sealed(List<StoredEvent> rows, List<StreamSealer> keys) {}

  /**
   * Seals what is stored together.
   *
   * @param serializer of what is no event of the published language, and of metadata
   * @throws Erased when one of them says what was destroyed, or is about somebody whose key was
   * @throws KeysUnavailable when the keys cannot be asked for now
   */
  Sealed of(List<DomainEventMessage<?>> events, Serializer serializer) {
    var rows = new ArrayList<StoredEvent>();
    var sealers = new LinkedHashMap<String, StreamSealer>();
    for (var event : events) {
      rows.add(
          event.getPayload() instanceof CaseEvent said
              ? row(event, said, sealer(event, sealers), serializer)
              : StoredEvent.of(event, serializer));
    }
    return new Sealed(rows, List.copyOf(sealers.values()));
  }

  private StreamSealer sealer(DomainEventMessage<?> event, Map<String, StreamSealer> sealers) {
    return sealers.computeIfAbsent(
        event.getAggregateIdentifier(),
        stream -> keys.sealer(stream, event.getSequenceNumber() == 0));
  }

  private StoredEvent row(
      DomainEventMessage<?> event, CaseEvent said, StreamSealer sealer, Serializer serializer) {
    Name name = wire.nameOf(said);
    var payload = wire.encode(said, sealer.of(event.getIdentifier(), said.category()));
    return StoredEvent.of(event, name, payload, serializer);
  }
}
