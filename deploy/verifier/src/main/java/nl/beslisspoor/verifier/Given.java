package nl.beslisspoor.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads what stands on the command line, or in the files that it names. */
record Given(CommandLine line) {

  /**
   * @param kind of signature that it makes
   */
  NoteKey key(String option, String given, Algorithm kind) throws IOException {
    var key = key(option, given);
    if (key.algorithm() != kind) {
      throw new ParameterException(
          line,
          kind == Algorithm.COSIGNATURE
              ? option + ": that is the key of a log; a witness prints its own when it begins"
              : option + ": that is the key of a witness; the log's stands in log.pub");
    }
    return key;
  }

  private NoteKey key(String option, String given) throws IOException {
    var file = Path.of(given);
    boolean read = Files.isReadable(file);
    try {
      return NoteKey.parse(read ? Files.readString(file).strip() : given);
    } catch (IllegalArgumentException e) {
      var what = read ? "the file " + given + " holds no key" : "no file that can be read, no key";
      throw new ParameterException(line, option + ": " + what + "; " + e.getMessage());
    }
  }

  Mark root(String given) {
    try {
      return Mark.parse(given);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, "--root: " + e.getMessage());
    }
  }

  /** Of these files, and of those in these directories; one file is in memory at a time. */
  Iterable<SignedNote> notes(List<Path> places) throws IOException {
    var all = new ArrayList<Path>();
    for (var place : places) {
      all.addAll(files(place));
    }
    return () -> all.stream().flatMap(file -> notes(file).stream()).iterator();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    var kept = path.resolve("checkpoints");
    var all = new ArrayList<Path>();
    for (var place : Files.isDirectory(kept) ? List.of(path, kept) : List.of(path)) {
      try (var files = Files.list(place)) {
        files.filter(Given::holdsNotes).sorted().forEach(all::add);
      }
    }
    return all;
  }

  /** In the seal's directory the key stands beside them, and what a crash left half written. */
  private static boolean holdsNotes(Path file) {
    var name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.endsWith(".pub") && !name.endsWith(".new");
  }

  private static List<SignedNote> notes(Path file) {
    try {
      return SignedNote.parseAll(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " holds something else than checkpoints", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
