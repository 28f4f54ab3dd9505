package nl.beslisspoor.command.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.DestructionLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestructionLedgerTest {
  private static final NoteSigner SIGNER =
      NoteSigner.generate("log.example/tests", Algorithm.ED25519);
  private static final List<NoteKey> OWN = List.of(SIGNER.key());

  @TempDir private Path directory;

  @Test
  void a_line_is_read_as_it_was_written_in_each_place() {
    var line = line(Optional.of(7L));
    assertThat(ledger("own", "copy").keep(line)).isEqualTo(line);
    assertThat(ledger("own").find(line.event())).contains(line);
    assertThat(ledger("copy").find(line.event())).contains(line);
    assertThat(ledger("copy").events()).containsExactly(line.event());
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
    assertThat(ledger("own", "copy").keep(again(first, 1))).isEqualTo(first);
    assertThat(ledger("own").find(first.event())).contains(first);
    assertThat(ledger("copy").find(first.event())).contains(first);
  }

  @Test
  void of_those_who_keep_the_same_line_at_once_all_go_by_the_first() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int round = 0; round < 100; round++) {
        var line = line(Optional.empty());
        var kept =
            threads.invokeAll(
                LongStream.range(0, 4)
                    .<Callable<DestructionLine>>mapToObj(
                        index -> () -> ledger("own").keep(again(line, index)))
                    .toList());
        var standing = ledger("own").find(line.event()).orElseThrow();
        for (var one : kept) {
          assertThat(one.get()).isEqualTo(standing);
        }
      }
    }
    try (var left = Files.list(directory.resolve("own"))) {
      assertThat(left).allMatch(DestructionLedger::isLine);
    }
  }

  @Test
  void a_ledger_takes_in_what_another_holds_and_its_copies_get_it_too() {
    var one = line(Optional.empty());
    var other = line(Optional.empty());
    ledger("former").keep(one);
    ledger("former").keep(other);
    ledger("own").keep(one);
    assertThat(ledger("own", "copy").take(directory.resolve("former"), OWN)).isEmpty();
    assertThat(ledger("own").events()).containsExactlyInAnyOrder(one.event(), other.event());
    assertThat(ledger("copy").find(other.event())).contains(other);
    assertThat(ledger("own").take(directory.resolve("nowhere"), OWN)).isEmpty();
  }

  @Test
  void what_a_former_key_signed_is_taken_in_only_where_that_key_is_given() {
    var former = NoteSigner.generate("log.example/former", Algorithm.ED25519);
    var line = line(Optional.empty());
    var there = directory.resolve("former");
    new DestructionLedger(there, List.of(), former).keep(line);
    assertThat(ledger("own").take(there, OWN)).singleElement();
    assertThat(ledger("own").events()).isEmpty();
    assertThat(ledger("own").take(there, List.of(SIGNER.key(), former.key()))).isEmpty();
    assertThat(ledger("own").find(line.event())).contains(line);
  }

  @Test
  void a_line_that_is_missing_somewhere_is_put_there() throws Exception {
    var one = line(Optional.empty());
    var other = line(Optional.empty());
    ledger("own", "copy").keep(one);
    ledger("copy").keep(other);
    Files.delete(directory.resolve("copy").resolve(one.event() + ".note"));
    assertThat(ledger("own", "copy").complete()).isEmpty();
    assertThat(ledger("own").find(other.event())).contains(other);
    assertThat(ledger("copy").find(one.event())).contains(one);
  }

  @Test
  void what_a_crash_left_half_written_is_none() throws Exception {
    var line = line(Optional.empty());
    ledger("own").keep(line);
    Files.writeString(directory.resolve("own/half.new"), "log.example");
    assertThat(ledger("own").events()).containsExactly(line.event());
  }

  @Test
  void what_is_not_named_after_an_event_is_refused_and_a_directory_is_no_line() throws Exception {
    var line = line(Optional.empty());
    ledger("own").keep(line);
    Files.move(
        directory.resolve("own").resolve(line.event() + ".note"),
        directory.resolve("own/another.note"));
    Files.createDirectory(directory.resolve("own/directory.note"));
    assertThat(ledger("own").events()).containsExactly("another");
    assertThatExceptionOfType(UnsignedLine.class).isThrownBy(() -> ledger("own").find("another"));
    assertThat(ledger("own", "copy").complete()).hasSize(1);
  }

  @Test
  void a_bare_line_is_refused() throws Exception {
    refused(line -> line.written() + "\n");
  }

  @Test
  void a_line_by_another_key_of_the_same_name_is_refused() throws Exception {
    var stranger = NoteSigner.generate(SIGNER.key().name(), Algorithm.ED25519);
    refused(line -> DestructionNote.written(line, stranger));
  }

  @Test
  void a_line_with_one_more_owner_than_was_signed_is_refused() throws Exception {
    refused(line ->
        DestructionNote.written(line, SIGNER)
            .replace("[\"somebody", "[\"else/CONTACT\",\"somebody"));
  }

  @Test
  void a_signed_line_under_the_name_of_another_event_is_refused() throws Exception {
    refused(_ -> DestructionNote.written(line(Optional.empty()), SIGNER));
  }

  @Test
  void what_the_key_signed_as_something_else_is_refused() throws Exception {
    refused(line ->
        new SignedNote(SIGNER.key().name() + "\n" + line.written() + "\n")
            .signedBy(SIGNER, Instant.EPOCH)
            .toString());
  }

  private void refused(Function<DestructionLine, String> written) throws Exception {
    var line = line(Optional.empty());
    Files.createDirectories(directory.resolve("own"));
    var file = directory.resolve("own").resolve(line.event() + ".note");
    Files.writeString(file, written.apply(line));
    assertThatExceptionOfType(UnsignedLine.class)
        .isThrownBy(() -> ledger("own").find(line.event()))
        .withMessageContaining(file.toString());
    assertThatExceptionOfType(UnsignedLine.class).isThrownBy(() -> ledger("own").keep(line));
    assertThat(ledger("other").take(directory.resolve("own"), OWN)).hasSize(1);
    assertThat(ledger("own", "other").complete()).hasSize(1);
    assertThat(ledger("other").events()).isEmpty();
  }

  private DestructionLedger ledger(String own, String... copies) {
    return new DestructionLedger(
        directory.resolve(own), List.of(copies).stream().map(directory::resolve).toList(), SIGNER);
  }

  private static DestructionLine again(DestructionLine line, long index) {
    return new DestructionLine(
        line.event(), Optional.of(index), "r", "s", Instant.EPOCH, List.of(), List.of());
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
