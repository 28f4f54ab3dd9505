package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeLogTest {
  @TempDir Path directory;
  private SealRig rig;
  private WholeLog log;

  @BeforeEach
  void begin() {
    rig = new SealRig(directory);
    log = new WholeLog(rig.application, rig.signer.key());
  }

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void a_log_that_is_as_it_was_signed_agrees_with_the_newest_checkpoint_it_reaches()
      throws SQLException {
    rig.sealed(1_200);
    rig.append(3);
    Writer.commit(rig.application, "another", 0);

    var found = log.against(List.of());

    assertThat(found.size()).isEqualTo(1_203);
    assertThat(found.root()).isEqualTo(Frontier.of(rig.leaves()).root());
    assertThat(found.signed()).contains(rig.inside());
    assertThat(found.beyond()).isEmpty();
    assertThat(found.unnumbered()).isEqualTo(1);
  }

  @Test
  void what_an_outside_checkpoint_covers_and_is_not_there_is_beyond() throws SQLException {
    rig.sealed(5);
    var later = new Checkpoint("log.example/1", 9, Hash.EMPTY);

    var found = log.against(List.of(signed(later)));

    assertThat(found.signed()).contains(rig.inside());
    assertThat(found.beyond()).contains(later);
  }

  @Test
  void a_checkpoint_by_another_key_says_nothing() throws SQLException {
    rig.sealed(5);
    try (var other = new SealRig(directory.resolve("other"))) {
      var foreign = new Checkpoint("log.example/1", 3, Hash.EMPTY);
      var note = new SignedNote(foreign.text()).signedBy(other.signer, Instant.EPOCH);
      assertThat(log.against(List.of(note)).signed()).contains(rig.inside());
    }
  }

  @Test
  void an_outside_checkpoint_over_something_else_is_held_against_the_log() throws SQLException {
    rig.sealed(5);
    var fork = new Checkpoint("log.example/1", 3, Hash.EMPTY);
    assertThatThrownBy(() -> log.against(List.of(signed(fork))))
        .isInstanceOf(SealBroken.class)
        .hasMessage("the first 3 entries are not those that were signed");
  }

  @Test
  void an_entry_that_was_edited_is_named() throws SQLException {
    rig.sealed(50);
    rig.tamper("update log.event set payload = '{}' where sequence = 20");
    assertThatThrownBy(() -> log.against(List.of()))
        .hasMessage("the entry at log index 20 is not the one that was sealed: payload differs");
  }

  @Test
  void an_entry_that_was_not_sealed_yet_stands_at_its_place() throws SQLException {
    rig.sealed(5);
    rig.append(3);
    rig.tamper("delete from log.numbered where log_index = 6");
    assertThatThrownBy(() -> log.against(List.of()))
        .isInstanceOf(SealBroken.class)
        .hasMessage("the entry at log index 6 is gone");
  }

  @Test
  void entries_that_the_own_checkpoint_covers_are_missed() throws SQLException {
    rig.sealed(5);
    rig.tamper("delete from log.numbered where log_index >= 3");
    assertThatThrownBy(() -> log.against(List.of()))
        .hasMessageContaining("entries 3 to 4 are missing");
  }

  private SignedNote signed(Checkpoint checkpoint) {
    return new SignedNote(checkpoint.text()).signedBy(rig.signer, Instant.EPOCH);
  }
}
