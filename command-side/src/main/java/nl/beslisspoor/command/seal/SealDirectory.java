package nl.beslisspoor.command.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * The checkpoints outside the database: {@code checkpoint} is the newest, {@code cosigned} the
 * newest that a witness signed too, {@code checkpoints/} holds all of them in a file a day (UTC),
 * {@code log.pub} the key to check them with, {@code damage/found.txt} what was found to be other
 * than what was signed, until somebody takes that file away. Whoever changes the database has to
 * change these too, and every copy that was made of them.
 */
public final class SealDirectory {
  private static final String NEWEST = "checkpoint";
  private static final String COSIGNED = "cosigned";
  private static final String ALL = "checkpoints";
  private static final String KEY = "log.pub";
  private static final String DAMAGE = "damage";
  private static final String FOUND = "found.txt";

  private final Path path;

  public SealDirectory(Path path) {
    this.path = path;
  }

  /**
   * Makes the directory when it is not there, and says in it which key is used.
   *
   * @throws SealBroken when another key is said to be used there; nothing is changed then
   * @throws UncheckedIOException when it cannot be written to
   */
  public void prepare(NoteKey key) {
    try {
      Files.createDirectories(path.resolve(ALL));
      var said = path.resolve(KEY);
      if (Files.exists(said) && !Files.readString(said).strip().equals(key.text())) {
        throw SealBroken.unsigned("directory");
      }
      replace(KEY, key.text() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the directory of the checkpoints", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the newest is no signed note
   * @throws UncheckedIOException when the directory cannot be read
   */
  public Optional<SignedNote> newest() {
    return note(NEWEST);
  }

  private Optional<SignedNote> note(String name) {
    try {
      return Optional.of(SignedNote.parse(Files.readString(path.resolve(name))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the checkpoint outside the database", e);
    }
  }

  /**
   * The newest, and the newest that a witness signed too, as far as there are any.
   *
   * @throws IllegalArgumentException when one is no signed note
   * @throws UncheckedIOException when the directory cannot be read
   */
  public List<SignedNote> last() {
    return Stream.of(NEWEST, COSIGNED).flatMap(name -> note(name).stream()).toList();
  }

  /**
   * On the disk when this returns.
   *
   * @throws UncheckedIOException when the directory cannot be written to
   */
  public void keep(SignedNote note, Instant at) {
    try {
      day(at).add(note);
      replace(NEWEST, note.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a checkpoint outside the database", e);
    }
  }

  /**
   * As {@link #keep}, with the signature of a witness.
   *
   * @throws UncheckedIOException when the directory cannot be written to
   */
  void keepCosigned(SignedNote note, Instant at) {
    try {
      day(at).add(note);
      replace(COSIGNED, note.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a cosigned checkpoint outside the database", e);
    }
  }

  /**
   * What was found, so that a process that begins knows it too. What was found first stays.
   *
   * @throws UncheckedIOException when the directory cannot be written to
   */
  public void keepDamage(String found) {
    try {
      if (damage().isEmpty()) {
        Files.createDirectories(path.resolve(DAMAGE));
        replace(DAMAGE + "/" + FOUND, found + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep what was found", e);
    }
  }

  /**
   * What was found and not cleared up.
   *
   * @throws UncheckedIOException when the directory cannot be read
   */
  public Optional<String> damage() {
    try {
      return Optional.of(Files.readString(path.resolve(DAMAGE).resolve(FOUND)).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what was found", e);
    }
  }

  private NoteFile day(Instant at) {
    var name = at.atOffset(ZoneOffset.UTC).toLocalDate() + ".txt";
    return new NoteFile(path.resolve(ALL).resolve(name));
  }

  private void replace(String name, String text) throws IOException {
    var fresh = path.resolve(name + ".new");
    Files.writeString(fresh, text, UTF_8);
    force(fresh);
    Files.move(fresh, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    force(path.resolve(name).getParent());
  }

  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
