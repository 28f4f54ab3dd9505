package nl.beslisspoor.events.wire;

import java.util.Iterator;
import java.util.NoSuchElementException;
import nl.beslisspoor.events.ledger.SignedNote;

/** Reads notes one by one that stand one after the other with an empty line behind each. */
final class Notes implements Iterator<SignedNote> {
  private static final String SIGNATURE = "\u2014 ";

  private final Iterator<String> lines;
  private String ahead;

  Notes(Iterator<String> lines) {
    this.lines = lines;
    this.ahead = read();
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  /**
   * @throws IllegalArgumentException when it is no signed note
   */
  @Override
  public SignedNote next() {
    if (ahead == null) {
      throw new NoSuchElementException();
    }
    var text = new StringBuilder();
    var line = take();
    while (!line.isEmpty() || ahead != null && ahead.startsWith(SIGNATURE)) {
      text.append(line).append('\n');
      line = ahead == null ? "" : take();
    }
    return SignedNote.parse(text.toString());
  }

  private String take() {
    var taken = ahead;
    ahead = read();
    return taken;
  }

  private String read() {
    return lines.hasNext() ? lines.next() : null;
  }
}
