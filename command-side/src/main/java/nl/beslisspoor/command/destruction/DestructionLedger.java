package nl.beslisspoor.command.destruction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.wire.DestructionLine;

/**
 * The ledger of destructions outside the database: in a directory a file for each, {@code <id of
 * the event that confirmed it>.note}, which holds a {@link DestructionLine} under the signature of
 * the log's key. What is restored from an older copy is held against it before anything is opened.
 * What that key did not sign is never read as a line: whoever can write a file here destroys
 * nothing by it.
 *
 * @param directory in which it is read
 * @param copies more directories in which each line is kept
 * @param signer with the key of the log
 */
public record DestructionLedger(Path directory, List<Path> copies, NoteSigner signer) {
  /** What it is called where it stands beside something else. */
  public static final String NAME = "destructions";

  private static final String ENDING = ".note";

  public DestructionLedger {
    copies = List.copyOf(copies);
  }

  /** Whether a file of the directory is a line, and not what somebody is still writing. */
  public static boolean isLine(Path file) {
    return file.toString().endsWith(ENDING) && Files.isRegularFile(file);
  }

  /**
   * @throws UncheckedIOException when it cannot be read
   * @throws UnsignedLine when what stands there was not signed as this line
   */
  public Optional<DestructionLine> find(String event) {
    var file = file(directory, event);
    return Files.exists(file) ? Optional.of(read(file, own())) : Optional.empty();
  }

  /**
   * Ids of the events that have a line, whoever signed it.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public Set<String> events() {
    return files(directory).stream().map(DestructionLedger::event).collect(Collectors.toSet());
  }

  /**
   * On the disk everywhere when this returns. What was written first stays.
   *
   * @return what stands there now
   * @throws UncheckedIOException when it cannot be written somewhere
   * @throws UnsignedLine when something else stands there already
   */
  public DestructionLine keep(DestructionLine line) {
    keep(directory, line);
    var standing = read(file(directory, line.event()), own());
    copies.forEach(copy -> keep(copy, standing));
    return standing;
  }

  /**
   * Takes in what the ledger in another directory holds.
   *
   * @param by the keys of which one signed it; here it is signed by this ledger's
   * @return what stands there and is no line that one of them signed: it is not taken in
   * @throws UncheckedIOException when something cannot be read or written
   */
  public List<UnsignedLine> take(Path other, List<NoteKey> by) {
    var refused = new ArrayList<UnsignedLine>();
    for (var file : files(other)) {
      try {
        keep(read(file, by));
      } catch (UnsignedLine e) {
        refused.add(e);
      }
    }
    return refused;
  }

  /**
   * Puts each line wherever it is missing.
   *
   * @return what stands in the place of a line that is missing somewhere and is none
   * @throws UncheckedIOException when something cannot be read or written
   */
  public List<UnsignedLine> complete() {
    var places = Stream.concat(Stream.of(directory), copies.stream()).toList();
    var found = places.stream().map(DestructionLedger::files).flatMap(List::stream).toList();
    var times =
        found.stream()
            .collect(Collectors.groupingBy(DestructionLedger::event, Collectors.counting()));
    var refused = new ArrayList<UnsignedLine>();
    for (var file : found) {
      if (times.get(event(file)) < places.size()) {
        try {
          keep(read(file, own()));
        } catch (UnsignedLine e) {
          refused.add(e);
        }
      }
    }
    return refused;
  }

  private List<NoteKey> own() {
    return List.of(signer.key());
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(DestructionLedger::isLine).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the ledger of destructions", e);
    }
  }

  private static String event(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static DestructionLine read(Path file, List<NoteKey> keys) {
    try {
      if (Files.size(file) > DestructionNote.MOST_CHARACTERS) {
        throw new UnsignedLine(file, "too long");
      }
      var line = DestructionNote.read(Files.readString(file), keys);
      if (!line.event().equals(event(file))) {
        throw new UnsignedLine(file, "a line of another event");
      }
      return line;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new UnsignedLine(file, e.getMessage());
    } catch (AccessDeniedException e) {
      throw new UnsignedLine(file, "it may not be read");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the ledger of destructions", e);
    }
  }

  private static Path file(Path directory, String event) {
    var file = directory.resolve(event + ENDING);
    if (!isId(event)) {
      throw new UnsignedLine(file, "not named after an event");
    }
    return file;
  }

  private static boolean isId(String event) {
    try {
      return UUID.fromString(event).toString().equals(event);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void keep(Path directory, DestructionLine line) {
    try {
      new FirstWritten(file(directory, line.event())).write(DestructionNote.written(line, signer));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the ledger of destructions", e);
    }
  }
}
