package nl.beslisspoor.command.engine;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.command.seal.Numbering;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.FixedValueRevisionResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Our engine for Axon's suites. They read right after appending, so here every append is numbered
 * at once; the product numbers after the commit. They append events that stand in no stream, which
 * our engine refuses, so here each of those gets a stream of its own.
 */
class NumberedAtOnce extends PostgresEventStorageEngine {
  private final Numbering numbering;

  NumberedAtOnce(DataSource source, BatchingEventStorageEngine.Builder settings) {
    super(source, TestKeys.on(source), settings, new AppendMeters(new SimpleMeterRegistry()));
    this.numbering = new Numbering(source);
  }

  /** As the product's, with payloads as the suites have them. */
  static BatchingEventStorageEngine.Builder settings() {
    return PostgresEventStorageEngine.settings(
        Jackson3Serializer.builder().revisionResolver(new FixedValueRevisionResolver("1")).build());
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    super.appendEvents(events.stream().map(NumberedAtOnce::placed).toList());
    numbering.pass();
  }

  private static EventMessage<?> placed(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?>
        ? event
        : new GenericDomainEventMessage<>(
            "application",
            event.getIdentifier(),
            0,
            event.getPayload(),
            event.getMetaData(),
            event.getIdentifier(),
            event.getTimestamp());
  }
}
