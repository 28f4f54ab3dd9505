package nl.beslisspoor.command.engine;

import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.LockingRepository;

/**
 * Hands a command the file as kept, or as it stands when the command asks for that, and keeps it
 * again once what follows was committed. One command at a time works on a file in this process.
 */
final class Files extends LockingRepository<CaseShell, EventSourcedAggregate<CaseShell>> {
  private final EventStore store;
  private final KeptFiles kept;

  Files(EventStore store, KeptFiles kept) {
    super(new Settings());
    this.store = store;
    this.kept = kept;
  }

  private static final class Settings extends LockingRepository.Builder<CaseShell> {
    private Settings() {
      super(CaseShell.class);
    }
  }

  @Override
  protected EventSourcedAggregate<CaseShell> doLoadWithLock(String stream, Long version) {
    var found = Instruction.underWay().afresh() ? kept.current(stream) : kept.known(stream);
    return found
        .map(this::reconstructed)
        .orElseThrow(() -> new AggregateNotFoundException(stream, "nothing was recorded in it"));
  }

  private EventSourcedAggregate<CaseShell> reconstructed(Kept file) {
    var shell = new CaseShell(file);
    return EventSourcedAggregate.reconstruct(
        shell, aggregateModel(), file.sequence(), false, store, noSnapshots());
  }

  @Override
  protected EventSourcedAggregate<CaseShell> doCreateNewForLock(Callable<CaseShell> opening)
      throws Exception {
    return EventSourcedAggregate.initialize(opening, aggregateModel(), store, noSnapshots());
  }

  @Override
  protected void doSaveWithLock(EventSourcedAggregate<CaseShell> decided) {
    if (decided.version() != null) {
      var known = decided.invoke(CaseShell::known);
      CurrentUnitOfWork.get().afterCommit(unit -> kept.added(known, Added.with(unit)));
    }
  }

  @Override
  protected void doDeleteWithLock(EventSourcedAggregate<CaseShell> deleted) {
    throw new UnsupportedOperationException("no file is ever deleted");
  }

  private static SnapshotTrigger noSnapshots() {
    return NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(CaseShell.class);
  }
}
