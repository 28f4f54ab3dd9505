package nl.beslisspoor.command.relay;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.UnreadableEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * The topic for neighbours: that something happened and where those who may can read it, nothing of
 * what it was ("informatiearm notificeren", NL GOV profile for CloudEvents). A decision that this
 * program cannot read is told as an entry of its file.
 *
 * @param publicUrl address at which neighbours reach the API
 */
record Notices(String topic, URI source, String publicUrl) implements Outlet {
  private static final String DATA_REFERENCE = "dataref";
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public Map<String, String> madeWith() {
    return Map.of();
  }

  @Override
  public boolean expires() {
    return true;
  }

  @Override
  public ProducerRecord<String, byte[]> record(Recorded entry) {
    var decision = decision(entry);
    var event =
        Message.about(entry, source)
            .withExtension(DATA_REFERENCE, publicUrl + path(entry, decision))
            .withData(Message.JSON, data(entry, decision))
            .build();
    return Message.on(topic, entry, event);
  }

  private static Optional<DecisionId> decision(Recorded entry) {
    try {
      return entry.event() instanceof Decision decision
          ? Optional.of(decision.account().decision())
          : Optional.empty();
    } catch (UnreadableEvent e) {
      return Optional.empty();
    }
  }

  private static String path(Recorded entry, Optional<DecisionId> decision) {
    return decision
        .map(id -> "/api/v1/besluiten/" + id)
        .orElseGet(() -> "/api/v1/dossiers/" + entry.stream());
  }

  private static byte[] data(Recorded entry, Optional<DecisionId> decision) {
    var data =
        JSON.createObjectNode().put("dossier", entry.stream()).put("volgnummer", entry.sequence());
    decision.ifPresent(id -> data.put("besluit", id.toString()));
    return JSON.writeValueAsBytes(data);
  }
}
