package nl.beslisspoor.command.engine;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.wire.Wire;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** A case file as Axon knows it: it passes commands and events on and decides nothing itself. */
@AggregateRoot(type = CaseEvent.STREAM_TYPE)
class CaseShell {
  static final String OPEN = "open";
  static final String DECIDE = "decide";

  /** Writes events to see what they would seal. */
  private static final Wire WIRE = Wire.withoutKeys();

  @AggregateIdentifier private String stream;
  private CaseFile file;
  private final Kept known;

  CaseShell(String stream) {
    this(Kept.none(stream));
  }

  /**
   * @param known what was known of the file before it is decided on
   */
  CaseShell(Kept known) {
    this.stream = known.stream();
    this.file = known.file();
    this.known = known;
  }

  Kept known() {
    return known;
  }

  /** Decides on an empty file without reading anything. */
  @CommandHandler(commandName = OPEN)
  @CreationPolicy(ALWAYS)
  Answer open(Instruction instruction) {
    return decide(instruction);
  }

  /** Decides on the file as it is known, empty when nothing was recorded yet. */
  @CommandHandler(commandName = DECIDE)
  @CreationPolicy(CREATE_IF_MISSING)
  Answer decide(Instruction instruction) {
    var events = instruction.command().decide(file, instruction.act());
    events.forEach(this::requireSealable);
    events.forEach(AggregateLifecycle::apply);
    var sequence = Optional.ofNullable(AggregateLifecycle.getVersion()).orElse(-1L);
    return new Answer(
        instruction.stream(),
        sequence,
        events.size(),
        instruction.act().id(),
        decisionAmong(events),
        false);
  }

  /**
   * Whatever the command: nothing is recorded that would be sealed under a key that is destroyed,
   * or is going to be.
   */
  private void requireSealable(CaseEvent event) {
    var destroyed = file.destructions().destroyed();
    if (!destroyed.isNothing()) {
      WIRE.encode(event, destroyed.guard(event.category()));
    }
  }

  @EventSourcingHandler
  void on(CaseEvent event) {
    stream = event.caseId().toString();
    file = file.after(event);
  }

  private static Optional<DecisionId> decisionAmong(List<CaseEvent> events) {
    return events.stream()
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast)
        .map(decision -> decision.account().decision())
        .findFirst();
  }
}
