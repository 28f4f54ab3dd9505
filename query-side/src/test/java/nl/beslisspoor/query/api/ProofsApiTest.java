package nl.beslisspoor.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.WhoRecorded;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A process that does not know the log's key, on a log of which a checkpoint is there alone. */
@PagesTest
@TestPropertySource(properties = "test.log=proofs")
class ProofsApiTest {
  private static final String ORIGIN = "log.example/1";

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired JdbcClient jdbc;

  private final List<Recorded> story = Life.story().log();

  @BeforeEach
  void tell() {
    log.accounts("pro", "auditor");
    log.tell(story);
    var signer = NoteSigner.generate(ORIGIN, Algorithm.ED25519);
    var checkpoint = new Checkpoint(ORIGIN, story.size(), root());
    jdbc.sql("insert into log.checkpoint (size, note) values (?, ?) on conflict do nothing")
        .params(
            story.size(), new SignedNote(checkpoint.text()).signedBy(signer, Instant.EPOCH) + "")
        .update();
  }

  private Hash root() {
    return Frontier.of(
            story.stream()
                .map(one -> WhoRecorded.leafOf(ORIGIN, one))
                .map(one -> one.hash())
                .toList())
        .root();
  }

  @Test
  void a_continuation_whose_hashes_are_gone_is_answered_as_that() throws Exception {
    var gone = ask("/api/v1/controlepunten/1/vervolg/" + story.size());
    assertThat(gone.getStatus()).isEqualTo(503);
    var problem = new JsonMapper().readTree(gone.getContentAsString(StandardCharsets.UTF_8));
    assertThat(problem.at("/type").asString()).endsWith("geen-bewijs");
    assertThat(problem.at("/detail").asString()).contains("Waarschuw de beheerder");
    var beyond = ask("/api/v1/controlepunten/1/vervolg/" + (story.size() + 1));
    assertThat(beyond.getStatus()).as("never signed").isEqualTo(404);
  }

  @Test
  void a_checkpoint_whose_signature_was_not_checked_is_not_called_checked() throws Exception {
    var newest = ask("/api/v1/controlepunten/nieuwste").getContentAsString(StandardCharsets.UTF_8);
    assertThat(new JsonMapper().readTree(newest).has("ondertekendDoorLogboek")).isFalse();
    var page = ask("/besluiten/" + Story.id("d-position"));
    assertThat(page.getContentAsString(StandardCharsets.UTF_8))
        .contains("De handtekening onder het controlepunt is hier niet nagegaan");
  }

  private MockHttpServletResponse ask(String address) throws Exception {
    return mvc.perform(get(address).with(PagesRig.as("auditor", Role.AUDITOR)))
        .andReturn()
        .getResponse();
  }
}
