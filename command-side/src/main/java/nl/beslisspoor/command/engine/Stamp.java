package nl.beslisspoor.command.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.beslisspoor.events.wire.Metadata;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Makes everything about a stored event follow from the act: its id, its moment and, as metadata,
 * where it came from. {@code causation} is the act that caused it, {@code correlation} the act that
 * the chain began with; a person's command begins its own chain.
 */
final class Stamp implements MessageDispatchInterceptor<EventMessage<?>> {

  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> events) {
    var instruction = Instruction.underWay();
    return (index, event) -> stamped((DomainEventMessage<?>) event, instruction);
  }

  private static EventMessage<?> stamped(DomainEventMessage<?> event, Instruction instruction) {
    var act = instruction.act();
    var place = event.getAggregateIdentifier() + "/" + event.getSequenceNumber();
    return new GenericDomainEventMessage<>(
        event.getType(),
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getPayload(),
        Map.of(
            Metadata.ACT.key(), act.id().toString(),
            Metadata.COMMAND.key(), instruction.name(),
            Metadata.CAUSATION.key(), act.id().toString(),
            Metadata.CORRELATION.key(), act.id().toString()),
        act.id().derive("event/" + place).toString(),
        act.at());
  }
}
