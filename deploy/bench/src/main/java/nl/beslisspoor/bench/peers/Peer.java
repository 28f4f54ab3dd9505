package nl.beslisspoor.bench.peers;

import java.sql.SQLException;
import java.util.List;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.standalone.database.Database;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Axon as it comes, on one of its own engines, in a schema of its own. */
public final class Peer implements AutoCloseable {
  private final String name;
  private final Copying copying;
  private final CommandBus bus;
  private final AutoCloseable resources;

  /** Takes all of the unsealed log over. */
  @FunctionalInterface
  interface Copying {
    void copy() throws SQLException;
  }

  Peer(
      String name,
      Copying copying,
      EventStorageEngine engine,
      TransactionManager transactions,
      AutoCloseable resources) {
    this.name = name;
    this.copying = copying;
    this.bus = bus(engine, transactions);
    this.resources = resources;
  }

  /** Axon's engine on JDBC, and its engine on JPA in two mappings. */
  public static List<Peer> all(Database database) throws Exception {
    return List.of(JdbcPeer.in(database), JpaPeer.bytes(database), JpaPeer.largeObjects(database));
  }

  public String name() {
    return name;
  }

  /** Takes every event over that stands in the {@link UnsealedLog}. */
  public void copy() throws Exception {
    copying.copy();
  }

  /**
   * @throws Exception whatever the command or the store threw
   */
  public Answer decide(CaseCommand command, Act act) throws Exception {
    var name = command.opens() ? PlainFile.OPEN : PlainFile.DECIDE;
    var message = new GenericCommandMessage<>(new GenericMessage<>(new Ask(command, act)), name);
    var callback = new FutureCallback<Ask, Answer>();
    bus.dispatch(message, callback);
    var result = callback.getResult();
    if (result.isExceptional()) {
      throw new IllegalStateException(name() + " did not decide", result.exceptionResult());
    }
    return result.getPayload();
  }

  private static CommandBus bus(EventStorageEngine engine, TransactionManager transactions) {
    var store = EmbeddedEventStore.builder().storageEngine(engine).build();
    var bus = SimpleCommandBus.builder().transactionManager(transactions).build();
    AggregateAnnotationCommandHandler.<PlainFile>builder()
        .aggregateType(PlainFile.class)
        .repository(EventSourcingRepository.builder(PlainFile.class).eventStore(store).build())
        .commandTargetResolver(command ->
            new VersionedAggregateIdentifier(((Ask) command.getPayload()).stream(), null))
        .build()
        .subscribe(bus);
    return bus;
  }

  @Override
  public void close() throws Exception {
    resources.close();
  }
}
