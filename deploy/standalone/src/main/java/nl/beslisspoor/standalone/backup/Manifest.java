package nl.beslisspoor.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a backup holds, in the file {@value #NAME} of it: lines of a word and what it says, ending
 * with the digest of the lines before.
 *
 * @param asOf the moment up to which the backup goes by itself
 * @param events how many had a place in the log by then
 * @param segment bytes of a file of WAL
 * @param first file of WAL that is needed, which the backup holds itself
 * @param last file of WAL that the backup holds
 * @param directories below the backup, also those that are empty, each after the one it is in
 */
public record Manifest(
    Instant asOf,
    long events,
    long segment,
    String first,
    String last,
    List<String> directories,
    List<Entry> files) {
  static final String NAME = "manifest";

  private static final String FORMAT = "beslisspoor-backup 1";
  private static final int HEAD = 6;

  /** Where in a backup the files of the cluster stand. */
  static final String CLUSTER = "postgresql";

  /** Where in a backup the last checkpoints stand. */
  static final String SEAL = "seal";

  public Manifest {
    directories = List.copyOf(directories);
    files = List.copyOf(files);
  }

  /** Bytes of all files. */
  public long size() {
    return files.stream().mapToLong(Entry::size).sum();
  }

  String text() {
    var lines = new ArrayList<String>();
    lines.add(FORMAT);
    lines.add("as-of " + asOf);
    lines.add("events " + events);
    lines.add("segment " + segment);
    lines.add("first " + first);
    lines.add("last " + last);
    directories.forEach(path -> lines.add("directory " + path));
    files.forEach(one -> lines.add("file " + one.size() + " " + one.sha256() + " " + one.path()));
    var text = lines.stream().collect(Collectors.joining("\n", "", "\n"));
    return text + "end " + digest(text) + "\n";
  }

  /**
   * Reads the manifest of a backup.
   *
   * @throws NotABackup when there is none, or it is not as it was written
   */
  static Manifest read(Path backup) throws IOException {
    try {
      return parse(Files.readString(backup.resolve(NAME)));
    } catch (NoSuchFileException e) {
      throw new NotABackup(backup + " is no complete backup: it has no manifest");
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new NotABackup("The manifest of " + backup + " is not as it was written");
    }
  }

  static Manifest parse(String text) {
    var end = text.lastIndexOf("end ");
    var lines = text.substring(0, end).lines().toList();
    if (!text.substring(end).equals("end " + digest(text.substring(0, end)) + "\n")
        || !lines.getFirst().equals(FORMAT)) {
      throw new IllegalArgumentException("not as it was written");
    }
    var directories = new ArrayList<String>();
    var files = new ArrayList<Entry>();
    for (var line : lines.subList(HEAD, lines.size())) {
      var parts = line.split(" ", line.startsWith("file ") ? 4 : 2);
      if (parts[0].equals("file")) {
        files.add(new Entry(parts[3], Long.parseLong(parts[1]), parts[2]));
      } else {
        directories.add(parts[1]);
      }
    }
    return new Manifest(
        Instant.parse(value(lines, 1)),
        Long.parseLong(value(lines, 2)),
        Long.parseLong(value(lines, 3)),
        value(lines, 4),
        value(lines, 5),
        directories,
        files);
  }

  private static String value(List<String> lines, int line) {
    return lines.get(line).split(" ", 2)[1];
  }

  /** One sentence for each file of a backup that is not as it was written. */
  List<String> faults(Path backup) {
    return files.stream().flatMap(one -> fault(one, backup).stream()).toList();
  }

  private static Optional<String> fault(Entry one, Path backup) {
    try {
      return one.isIn(backup) ? Optional.empty() : Optional.of("changed: " + one.path());
    } catch (NoSuchFileException e) {
      return Optional.of("missing: " + one.path());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + one.path(), e);
    }
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(Entry.digesting().digest(text.getBytes(UTF_8)));
  }
}
