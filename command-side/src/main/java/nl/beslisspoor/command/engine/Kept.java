package nl.beslisspoor.command.engine;

import java.util.function.Supplier;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.CaseEvent;

/**
 * What held in a file when its last committed event was that of a sequence. What was only just
 * committed is folded when somebody asks for the file again. Thread safe.
 */
final class Kept {
  private final String stream;
  private final long sequence;
  private volatile CaseFile file;
  private Supplier<CaseFile> unfolded;

  private Kept(String stream, long sequence, CaseFile file, Supplier<CaseFile> unfolded) {
    this.stream = stream;
    this.sequence = sequence;
    this.file = file;
    this.unfolded = unfolded;
  }

  static Kept none(String stream) {
    return new Kept(stream, -1, CaseFile.none(), null);
  }

  /** After the event that follows. */
  Kept after(long next, CaseEvent event) {
    requireNext(next);
    return new Kept(stream, next, file().after(event), null);
  }

  /**
   * After events that follow.
   *
   * @param first of their sequences
   * @param last of their sequences
   * @param folded the file after them, asked for at most once
   */
  Kept after(long first, long last, Supplier<CaseFile> folded) {
    requireNext(first);
    return new Kept(stream, last, null, folded);
  }

  private void requireNext(long next) {
    if (next != sequence + 1) {
      throw new IllegalStateException("stream %s has no event %d".formatted(stream, sequence + 1));
    }
  }

  String stream() {
    return stream;
  }

  /** Of the last event, from 0; -1 when there is none. */
  long sequence() {
    return sequence;
  }

  CaseFile file() {
    if (file == null) {
      fold();
    }
    return file;
  }

  private synchronized void fold() {
    if (file == null) {
      file = unfolded.get();
      unfolded = null;
    }
  }

  boolean isEmpty() {
    return sequence < 0;
  }
}
