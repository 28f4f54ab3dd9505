package nl.beslisspoor.command.engine;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Axon, put together by hand: one bus, one store, one shell per stream type. */
final class Shells {
  private static final CommandTargetResolver BY_STREAM =
      command ->
          new VersionedAggregateIdentifier(((Instruction) command.getPayload()).stream(), null);

  private final CommandBus bus;
  private final AppendListener listener;

  Shells(EventStorageEngine engine, KeptFiles kept, AppendListener listener) {
    this.listener = listener;
    this.bus = bus(new Files(store(engine), kept));
  }

  /**
   * Decides and stores: all events and the receipt, or nothing. Holds no connection while deciding.
   *
   * @param commandName one of the names of {@link CaseShell}
   * @throws Exception whatever the command or the store threw, as it was thrown
   */
  Answer handle(Instruction instruction, String commandName) throws Exception {
    var command = new GenericCommandMessage<>(new GenericMessage<>(instruction), commandName);
    var callback = new FutureCallback<Instruction, Answer>();
    bus.dispatch(command, callback);
    var result = callback.getResult();
    return switch (result.isExceptional() ? result.exceptionResult() : null) {
      case null -> result.getPayload();
      case Exception thrown -> throw thrown;
      case Throwable fatal -> throw new Error("a command could not be handled", fatal);
    };
  }

  private static EventStore store(EventStorageEngine engine) {
    var store = EmbeddedEventStore.builder().storageEngine(engine).build();
    store.registerDispatchInterceptor(new Stamp());
    return store;
  }

  private CommandBus bus(Files files) {
    var simple =
        SimpleCommandBus.builder()
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .build();
    simple.registerHandlerInterceptor(this::keepReceipt);
    AggregateAnnotationCommandHandler.<CaseShell>builder()
        .aggregateType(CaseShell.class)
        .repository(files)
        .commandTargetResolver(BY_STREAM)
        .creationPolicyAggregateFactory(stream -> new CaseShell((String) stream))
        .build()
        .subscribe(simple);
    return simple;
  }

  private Object keepReceipt(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    var instruction = (Instruction) unit.getMessage().getPayload();
    var answer = (Answer) chain.proceed();
    if (answer.events() == 0) {
      return answer;
    }
    Receipts.keepWith(unit, instruction, answer);
    unit.afterCommit(committed -> listener.appended());
    return answer;
  }
}
