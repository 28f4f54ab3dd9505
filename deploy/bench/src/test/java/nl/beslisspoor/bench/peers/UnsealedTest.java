package nl.beslisspoor.bench.peers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.files.Town;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OrganisationId;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;

/** What the peers store is what was said: everything reads back, and without a key. */
class UnsealedTest {
  private final List<CaseEvent> said = new ArrayList<>();
  private final Unsealed unsealed = new Unsealed();
  private CaseFile file = CaseFile.none();

  @Test
  void every_event_of_a_file_reads_back_as_it_was_said() throws Exception {
    tell();

    assertThat(said)
        .hasSizeGreaterThan(15)
        .allSatisfy(event -> {
          var name = unsealed.wire().nameOf(event);
          var read = unsealed.decode(name.type(), name.version(), unsealed.encode(event));
          assertThat(read).isNotSameAs(event).isEqualTo(event);
        });
  }

  @Test
  void axon_reads_back_what_it_was_given_to_store() throws Exception {
    tell();
    var serializer = new UnsealedSerializer();

    assertThat(said)
        .allSatisfy(event -> {
          SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
          Event read = serializer.deserialize(stored);
          assertThat(read).isEqualTo(event);
          assertThat(serializer.classForType(stored.getType())).isEqualTo(event.getClass());
        });
  }

  @Test
  void what_is_stored_is_the_text_itself_as_anybody_can_read_it() throws Exception {
    tell();
    var added =
        said.stream()
            .filter(PersonAdded.class::isInstance)
            .map(PersonAdded.class::cast)
            .findFirst()
            .orElseThrow();
    var name = added.name().text().getBytes(UTF_8);

    var stored = new String(unsealed.encode(added), UTF_8);

    assertThat(stored).contains("." + Base64.getUrlEncoder().withoutPadding().encodeToString(name));
  }

  private void tell() throws InterruptedException {
    var town = new Town(1, new OrganisationId(new UUID(1, 1)), LocalDate.now());
    Filling.of(new Recording(this::decide), town.households(0, 1), List.of(), 0);
  }

  private Answer decide(CaseCommand command, Act act) {
    var events = command.decide(file, act);
    events.forEach(event -> file = file.after(event));
    said.addAll(events);
    var stream = command.caseId().toString();
    return new Answer(stream, said.size() - 1L, events.size(), act.id(), Optional.empty(), false);
  }
}
