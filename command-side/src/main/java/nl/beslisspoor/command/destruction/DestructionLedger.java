package nl.beslisspoor.command.destruction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.wire.DestructionLine;

/**
 * The ledger of destructions outside the database: in a directory a file for each, {@code <id of
 * the event that confirmed it>.json}, which holds a {@link DestructionLine}. What is restored from
 * an older copy is held against it before anything is opened.
 *
 * @param directory in which it is read
 * @param copies more directories in which each line is kept
 */
public record DestructionLedger(Path directory, List<Path> copies) {
  /** What it is called where it stands beside something else. */
  public static final String NAME = "destructions";

  private static final String ENDING = ".json";

  public DestructionLedger {
    copies = List.copyOf(copies);
  }

  /**
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalStateException when it is no line
   */
  public Optional<DestructionLine> find(String event) {
    var file = file(directory, event);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /**
   * Ids of the events that have a line.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public Set<String> events() {
    return files(directory).stream()
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .collect(Collectors.toSet());
  }

  /**
   * All lines, in no order.
   *
   * @throws UncheckedIOException when one cannot be read
   * @throws IllegalStateException when one is no line
   */
  public List<DestructionLine> all() {
    return files(directory).stream().map(DestructionLedger::read).toList();
  }

  /**
   * On the disk everywhere when this returns. What was written first stays.
   *
   * @throws UncheckedIOException when it cannot be written somewhere
   */
  public void keep(DestructionLine line) {
    keep(directory, line);
    copies.forEach(copy -> keep(copy, line));
  }

  /**
   * Takes in what the ledger in another directory holds.
   *
   * @return how many lines were new here
   */
  public int take(Path other) {
    int taken = 0;
    for (var file : files(other)) {
      var line = read(file);
      if (find(line.event()).isEmpty()) {
        taken++;
      }
      keep(line);
    }
    return taken;
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the ledger of destructions", e);
    }
  }

  private static DestructionLine read(Path file) {
    try {
      return DestructionLine.parse(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + " is no line of the ledger of destructions", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the ledger of destructions", e);
    }
  }

  private static Path file(Path directory, String event) {
    return directory.resolve(UUID.fromString(event) + ENDING);
  }

  private static void keep(Path directory, DestructionLine line) {
    try {
      Files.createDirectories(directory);
      var file = file(directory, line.event());
      if (!Files.exists(file)) {
        var fresh = Files.createTempFile(directory, line.event(), ".new");
        Files.writeString(fresh, line.written() + "\n", UTF_8);
        force(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
      force(file);
      force(directory);
      force(directory.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the ledger of destructions", e);
    }
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
