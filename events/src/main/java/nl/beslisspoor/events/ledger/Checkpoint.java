package nl.beslisspoor.events.ledger;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The state of a log in a few lines of text (C2SP tlog-checkpoint).
 *
 * @param origin names the log, everywhere and for ever
 * @param size the number of leaves
 * @param root of the tree over them
 * @param extensions lines that others may add; not interpreted
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");
  private static final int LINES = 3;

  public Checkpoint {
    if (origin.isBlank() || origin.contains("\n") || size < 0) {
      throw new IllegalArgumentException("a checkpoint has an origin of one line and a size");
    }
    if (extensions.stream().anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
      throw new IllegalArgumentException("an extension is one line that says something");
    }
    extensions = List.copyOf(extensions);
  }

  public Checkpoint(String origin, long size, Hash root) {
    this(origin, size, root, List.of());
  }

  /**
   * Reads exactly what {@link #text} writes.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  public static Checkpoint parse(String text) {
    var lines = List.of(text.split("\n", -1));
    if (lines.size() <= LINES || !lines.getLast().isEmpty()) {
      throw new IllegalArgumentException("a checkpoint has at least " + LINES + " whole lines");
    }
    if (!SIZE.matcher(lines.get(1)).matches()) {
      throw new IllegalArgumentException("the second line of a checkpoint is its size");
    }
    return new Checkpoint(
        lines.get(0),
        Long.parseLong(lines.get(1)),
        Hash.parse(lines.get(2)),
        lines.subList(LINES, lines.size() - 1));
  }

  /** The text that is signed. */
  public String text() {
    var text = new StringBuilder();
    text.append(origin).append('\n').append(size).append('\n').append(root).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
