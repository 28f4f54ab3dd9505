package nl.beslisspoor.bench.peers;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.CaseEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** A case file as an aggregate of Axon's own repository: read whole for each command. */
@AggregateRoot(type = CaseEvent.STREAM_TYPE)
class PlainFile {
  static final String OPEN = "open";
  static final String DECIDE = "decide";

  @AggregateIdentifier private String stream;
  private CaseFile file = CaseFile.none();

  PlainFile() {}

  @CommandHandler(commandName = OPEN)
  @CreationPolicy(ALWAYS)
  Answer open(Ask ask) {
    return decide(ask);
  }

  @CommandHandler(commandName = DECIDE)
  Answer decide(Ask ask) {
    var events = ask.command().decide(file, ask.act());
    var act = ask.act().id().toString();
    // as much as the log keeps of each event
    var metaData = MetaData.from(Map.of("act", act, "causation", act, "correlation", act));
    events.forEach(event -> AggregateLifecycle.apply(event, metaData));
    return new Answer(
        ask.stream(),
        AggregateLifecycle.getVersion(),
        events.size(),
        ask.act().id(),
        Optional.empty(),
        false);
  }

  @EventSourcingHandler
  void on(CaseEvent event) {
    stream = event.caseId().toString();
    file = file.after(event);
  }
}
