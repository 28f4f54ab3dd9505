package nl.beslisspoor.command.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.wire.DestructionLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestructionLedgerTest {
  @TempDir private Path directory;

  @Test
  void a_line_is_read_as_it_was_written_in_each_place() {
    var line = line(Optional.of(7L));
    ledger("own", "copy").keep(line);
    assertThat(ledger("own").find(line.event())).contains(line);
    assertThat(ledger("copy").all()).containsExactly(line);
  }

  @Test
  void an_index_that_is_not_known_yet_is_left_out() {
    var line = line(Optional.empty());
    assertThat(line.written()).doesNotContain("index");
    assertThat(DestructionLine.parse(line.written())).isEqualTo(line);
  }

  @Test
  void what_was_written_first_stays() {
    var first = line(Optional.empty());
    ledger("own").keep(first);
    var again =
        new DestructionLine(
            first.event(), Optional.of(1L), "r", "s", Instant.EPOCH, List.of(), List.of());
    ledger("own", "copy").keep(again);
    assertThat(ledger("own").all()).containsExactly(first);
  }

  @Test
  void a_ledger_takes_in_what_another_holds_and_its_copies_get_it_too() {
    var one = line(Optional.empty());
    var other = line(Optional.empty());
    ledger("former").keep(one);
    ledger("former").keep(other);
    ledger("own").keep(one);
    assertThat(ledger("own", "copy").take(directory.resolve("former"))).isEqualTo(1);
    assertThat(ledger("own").all()).containsExactlyInAnyOrder(one, other);
    assertThat(ledger("copy").all()).containsExactlyInAnyOrder(one, other);
    assertThat(ledger("own").take(directory.resolve("nowhere"))).isZero();
  }

  @Test
  void what_a_crash_left_half_written_is_none_and_a_damaged_line_stops_everything()
      throws Exception {
    var line = line(Optional.empty());
    ledger("own").keep(line);
    Files.writeString(directory.resolve("own/half.new"), "{\"at\":");
    assertThat(ledger("own").all()).containsExactly(line);
    Files.writeString(directory.resolve("own").resolve(line.event() + ".json"), "{}");
    assertThatIllegalStateException()
        .isThrownBy(() -> ledger("own").all())
        .withMessageContaining(line.event());
  }

  private DestructionLedger ledger(String own, String... copies) {
    return new DestructionLedger(
        directory.resolve(own), List.of(copies).stream().map(directory::resolve).toList());
  }

  private static DestructionLine line(Optional<Long> index) {
    return new DestructionLine(
        UUID.randomUUID().toString(),
        index,
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString(),
        Instant.parse("2026-11-28T03:00:00.123Z"),
        List.of("somebody/CONTACT", "texts"),
        List.of(new DestructionLine.Text("event", "/account/question", "key")));
  }
}
