package nl.beslisspoor.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.command.seal.SealDirectory;
import nl.beslisspoor.command.seal.SealPlace;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * Checkpoints that were kept outside of a database, each with what is known of when it was signed:
 * a checkpoint itself does not say.
 */
final class OutsideCheckpoints {
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}\\.txt";

  private final Map<SignedNote, String> notes = new LinkedHashMap<>();

  /**
   * @param places files of checkpoints, or directories of them; those that are not there are none
   * @throws IllegalArgumentException when a file holds something else
   */
  static OutsideCheckpoints in(Collection<Path> places) throws IOException {
    return new OutsideCheckpoints().and(places);
  }

  /** With those of more places. */
  OutsideCheckpoints and(Collection<Path> places) throws IOException {
    var more = new OutsideCheckpoints();
    more.notes.putAll(notes);
    for (var place : places) {
      for (var file : files(place)) {
        var when = when(file);
        SignedNote.parseAll(Files.readString(file))
            .forEach(note -> more.notes.putIfAbsent(note, when));
      }
    }
    return more;
  }

  private static Collection<Path> files(Path place) throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (var files = Files.walk(place, 1)) {
      return files.filter(OutsideCheckpoints::holdsNotes).sorted().toList();
    }
  }

  /** In the seal's directory the key stands beside them, and what a crash left half written. */
  private static boolean holdsNotes(Path file) {
    var name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.endsWith(".pub") && !name.endsWith(".new");
  }

  private static String when(Path file) throws IOException {
    var name = file.getFileName().toString();
    return name.matches(DAY)
        ? "on " + name.substring(0, name.indexOf('.'))
        : "by " + Files.getLastModifiedTime(file).toInstant();
  }

  Collection<SignedNote> notes() {
    return notes.keySet();
  }

  /** The largest that is signed with the key. */
  Optional<SignedNote> largest(NoteKey key) {
    return notes.keySet().stream()
        .filter(note -> note.by(key).isPresent())
        .max(Comparator.comparingLong(note -> Checkpoint.parse(note.text()).size()));
  }

  /** What was signed and is not there any more, in a sentence; empty when all of it is. */
  Optional<String> lost(long size, NoteKey key) {
    return largest(key)
        .filter(note -> Checkpoint.parse(note.text()).size() > size)
        .map(note ->
            "lost: entries %d to %d were signed %s and are not here"
                .formatted(size, Checkpoint.parse(note.text()).size() - 1, notes.get(note)));
  }

  /**
   * What was signed last is what the seal has to go on from, also when that cannot be: then it
   * signs nothing, rather than another history.
   */
  void giveTo(SealPlace place) {
    var directory = new SealDirectory(place.directory());
    directory.prepare(place.signer().key());
    if (directory.newest().isEmpty()) {
      largest(place.signer().key())
          .ifPresent(note -> directory.keep(note, Clock.systemUTC().instant()));
    }
  }
}
