package nl.beslisspoor.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.wire.Bundle;
import nl.beslisspoor.events.wire.BundleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an auditor calls it. */
class VerifyTest {
  private static final String KEY = Story.LOG.key().text();

  @TempDir private Path directory;
  private StringWriter output;
  private final Story story = Story.of(60);

  @Test
  void the_end_tells_whether_it_is_intact_damaged_or_not_checked() throws IOException {
    assertThat(checked("--key", KEY)).isZero();
    assertThat(output.toString()).contains("intact: the first 50 events are those");

    var edited = story.copy();
    Tampering.EDIT_TIME.with(edited, 3, new Random());
    assertThat(checked(edited, "--key", KEY)).isEqualTo(1);
    assertThat(output.toString()).contains("DAMAGED at index 3: the time");

    story.checkpoints.clear();
    assertThat(checked("--key", KEY)).isEqualTo(2);
    assertThat(output.toString()).contains("not checked: no checkpoint says");
  }

  @Test
  void a_bundle_held_against_its_own_key_alone_is_not_called_intact() throws IOException {
    assertThat(checked()).isEqualTo(4);
    assertThat(output.toString())
        .contains("consistent in itself; nothing was held against a key from elsewhere")
        .doesNotContain("intact");
    var edited = story.copy();
    Tampering.EDIT_TIME.with(edited, 3, new Random());
    assertThat(checked(edited)).isEqualTo(1);
  }

  @Test
  void a_bundle_that_ends_before_what_was_kept_elsewhere_is_incomplete() throws IOException {
    var later = Files.writeString(directory.resolve("later"), story.checkpoints.getLast() + "\n");
    var earlier = story.copy();
    Tampering.CUT_EVERYTHING.with(earlier, 30, new Random());
    assertThat(checked(earlier, "--key", KEY, "--checkpoints", later.toString())).isEqualTo(3);
    assertThat(output.toString()).contains("ends at 30; checkpoints kept elsewhere go to 50");
  }

  @Test
  void a_root_from_paper_is_taken_with_its_size() throws IOException {
    var another = "30:" + Hash.EMPTY;
    assertThat(checked("--key", KEY, "--root", another)).isEqualTo(1);
    assertThat(output.toString()).contains("not those under the root that you gave");
    assertThat(checked("--key", KEY, "--root", "61:" + Hash.EMPTY)).isEqualTo(3);
    assertThat(checked("--key", KEY, "--root", "30")).isEqualTo(2);
    assertThat(output.toString()).contains("--root: give how many events and the root");
  }

  @Test
  void what_cannot_be_checked_is_told_with_its_cause() throws IOException {
    var missing = directory.resolve("missing.zip").toString();
    assertThat(run(missing, "--key", KEY)).isEqualTo(2);
    assertThat(output.toString()).contains("not checked: there is no file " + missing);
    var text = Files.writeString(directory.resolve("text.zip"), "no zip").toString();
    assertThat(run(text, "--key", KEY)).isEqualTo(2);
    assertThat(output.toString()).contains("not checked: that is no exported log");
    assertThat(checked("--key", "missing.pub")).isEqualTo(2);
    assertThat(output.toString()).contains("--key: no file that can be read, no key");
    assertThat(checked("--key", KEY, "--checkpoints", missing)).isEqualTo(2);
    assertThat(output.toString()).contains("not checked: there is no file " + missing);
    assertThat(checked("--key", KEY, "--checkpoints", text)).isEqualTo(2);
    assertThat(output.toString()).contains(text + " holds something else than checkpoints");
  }

  @Test
  void another_key_than_the_log_s_is_called_that() throws IOException {
    var other = NoteSigner.generate("log.example/1", Algorithm.ED25519).key();
    assertThat(checked("--key", other.text())).isEqualTo(1);
    assertThat(output.toString())
        .contains("signed by another key than the one given")
        .doesNotContain("DAMAGED");
  }

  @Test
  void a_key_of_another_kind_is_told_and_accuses_nobody() throws IOException {
    var witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
    story.checkpoints.replaceAll(note -> note.signedBy(witness, Instant.EPOCH));
    assertThat(checked("--key", witness.key().text())).isEqualTo(2);
    assertThat(output.toString()).contains("--key: that is the key of a witness");
    assertThat(checked("--key", KEY, "--witness", KEY)).isEqualTo(2);
    assertThat(output.toString()).contains("--witness: that is the key of a log");
    assertThat(checked("--key", KEY, "--witness", witness.key().text())).isZero();
    assertThat(output.toString()).contains("cosigned over 50 events by witness.example");
  }

  @Test
  void the_seal_s_directory_is_read_as_it_was_copied() throws IOException {
    var seal = Files.createDirectories(directory.resolve("seal"));
    Files.writeString(seal.resolve("log.pub"), KEY + "\n");
    Files.writeString(seal.resolve("checkpoint.new"), "half");
    Files.createDirectories(seal.resolve("damage"));
    var days = Files.createDirectories(seal.resolve("checkpoints"));
    Files.writeString(days.resolve("2026-03-01.txt"), story.checkpoints.getLast() + "\n");
    var earlier = story.copy();
    Tampering.CUT_EVERYTHING.with(earlier, 30, new Random());
    assertThat(checked("--key", KEY, "--checkpoints", seal.toString())).isZero();
    assertThat(checked(earlier, "--key", KEY, "--checkpoints", seal.toString())).isEqualTo(3);
  }

  private int checked(String... arguments) throws IOException {
    return checked(story, arguments);
  }

  private int checked(Story story, String... arguments) throws IOException {
    var file = directory.resolve("bundle.zip");
    try (var bundle = new BundleWriter(Files.newOutputStream(file))) {
      bundle.begin(Bundle.KEY);
      bundle.line(KEY.getBytes(UTF_8));
      bundle.begin(Bundle.CHECKPOINTS);
      story.checkpoints.forEach(note -> bundle.line(note.toString().getBytes(UTF_8)));
      bundle.begin(Bundle.LEAVES);
      story.leaves.forEach(bundle::line);
      bundle.begin(Bundle.EVENTS);
      story.rows.forEach(row -> bundle.line(Bundle.line(row)));
    }
    return run(file.toString(), arguments);
  }

  private int run(String file, String... arguments) {
    output = new StringWriter();
    var all = new ArrayList<>(List.of(file));
    all.addAll(List.of(arguments));
    var printed = new PrintWriter(output, true);
    return Verify.commandLine().setOut(printed).setErr(printed).execute(all.toArray(String[]::new));
  }
}
