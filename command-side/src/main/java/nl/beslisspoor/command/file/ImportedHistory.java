package nl.beslisspoor.command.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.ImportEvent.StepImported;

/**
 * What was imported from another system: how many steps, and one digest over what the source said
 * of them in that order. The same history is recognised again without being kept here.
 *
 * @param chain SHA-256 over the chain before and the last step, in hexadecimal; empty before the
 *     first step
 */
public record ImportedHistory(int steps, String chain) {

  static ImportedHistory none() {
    return new ImportedHistory(0, "");
  }

  ImportedHistory after(ImportEvent event) {
    return switch (event) {
      case StepImported step -> new ImportedHistory(steps + 1, chained(step));
    };
  }

  public boolean isEmpty() {
    return steps == 0;
  }

  /** Whether what is known here is how the given history begins, or all of it. */
  public boolean begins(List<StepImported> history) {
    if (history.size() < steps) {
      return false;
    }
    var same = none();
    for (var step : history.subList(0, steps)) {
      same = same.after(step);
    }
    return same.equals(this);
  }

  private String chained(StepImported step) {
    var digest = sha256();
    said(step)
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .forEach(bytes -> {
          digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** All that the source says, without how it came to be recorded here. */
  private Stream<String> said(StepImported step) {
    return Stream.of(
        chain,
        step.system().text(),
        step.trace().text(),
        step.activity().text(),
        text(step.phase()),
        text(step.actor()),
        text(step.group()),
        step.moment().toString());
  }

  /** An absent part is the empty text: no present one is blank. */
  private static String text(Optional<?> part) {
    return part.map(Object::toString).orElse("");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
