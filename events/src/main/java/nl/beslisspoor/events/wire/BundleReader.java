package nl.beslisspoor.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/** Reads a {@link Bundle}; whatever is asked is read anew. */
public final class BundleReader implements AutoCloseable {
  private final ZipFile zip;

  /**
   * @throws IOException when the file cannot be read or is no zip
   */
  public BundleReader(Path file) throws IOException {
    this.zip = new ZipFile(file.toFile());
  }

  /**
   * @throws IllegalArgumentException when it holds no key
   */
  public NoteKey key() {
    try (var lines = lines(Bundle.KEY)) {
      return NoteKey.parse(lines.findFirst().orElse(""));
    }
  }

  /**
   * @throws IllegalArgumentException when one of them is no signed note
   */
  public List<SignedNote> checkpoints() {
    try (var notes = notes()) {
      return notes.toList();
    }
  }

  /**
   * All checkpoints, read one by one; to be closed. An element that is no signed note fails with an
   * {@link IllegalArgumentException}.
   */
  public Stream<SignedNote> notes() {
    var lines = lines(Bundle.CHECKPOINTS);
    var notes = Spliterators.spliteratorUnknownSize(new Notes(lines.iterator()), 0);
    return StreamSupport.stream(notes, false).onClose(lines::close);
  }

  /** To be closed. */
  public Stream<byte[]> leaves() {
    return lines(Bundle.LEAVES).map(line -> line.getBytes(UTF_8));
  }

  /** To be closed. An element that is no row fails with an {@link IllegalArgumentException}. */
  public Stream<Recorded> rows() {
    return lines(Bundle.EVENTS).map(Bundle::row);
  }

  private Stream<String> lines(String name) {
    return open(name).lines();
  }

  /** Whether it has a text of that name. */
  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * Opens a text, to be closed.
   *
   * @throws IllegalArgumentException when the bundle has none of that name
   */
  public BufferedReader open(String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new IllegalArgumentException("the bundle has no " + name);
    }
    try {
      return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), UTF_8), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
