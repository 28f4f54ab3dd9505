package nl.beslisspoor.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.beslisspoor.events.wire.Bundle;
import nl.beslisspoor.events.wire.BundleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an auditor calls it. */
class VerifyTest {
  @TempDir private Path directory;
  private final StringWriter output = new StringWriter();

  @Test
  void the_end_tells_whether_it_is_intact_damaged_or_not_checked() throws IOException {
    var story = Story.of(60);
    assertThat(checked(story)).isZero();
    assertThat(output.toString()).contains("intact: the first 50 events are those");

    var edited = story.copy();
    Tampering.EDIT_TIME.with(edited, 3, new Random());
    assertThat(checked(edited)).isEqualTo(1);
    assertThat(output.toString()).contains("DAMAGED at index 3: the time");

    story.checkpoints.clear();
    assertThat(checked(story)).isEqualTo(2);
    assertThat(output.toString()).contains("not checked: no checkpoint says");
  }

  private int checked(Story story) throws IOException {
    var file = directory.resolve("bundle.zip");
    try (var bundle = new BundleWriter(Files.newOutputStream(file))) {
      bundle.begin(Bundle.CHECKPOINTS);
      story.checkpoints.forEach(note -> bundle.line(note.toString().getBytes(UTF_8)));
      bundle.begin(Bundle.LEAVES);
      story.leaves.forEach(bundle::line);
      bundle.begin(Bundle.EVENTS);
      story.rows.forEach(row -> bundle.line(Bundle.line(row)));
    }
    return Verify.commandLine()
        .setOut(new PrintWriter(output, true))
        .execute(file.toString(), "--key", Story.LOG.key().text());
  }
}
