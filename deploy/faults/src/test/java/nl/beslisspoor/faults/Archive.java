package nl.beslisspoor.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * A frozen state of the product as text files by name, in one packed file small enough to stand in
 * the repository: {@code migrations/}, {@code views/}, {@code tables/}, {@code sequences}, {@code
 * log} and {@code answers}.
 */
record Archive(Map<String, String> entries) {
  static final String NAMED = ".tar.xz";
  static final Path FOLDER = Path.of("src/test/resources/frozen");

  static Archive read(Path file) {
    var entries = new TreeMap<String, String>();
    try (var in = new XZInputStream(Files.newInputStream(file));
        var tar = new TarArchiveInputStream(in)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        entries.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Archive(entries);
  }

  void write(Path file) {
    try (var out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(9));
        var tar = new TarArchiveOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        var text = entry.getValue().getBytes(StandardCharsets.UTF_8);
        var there = new TarArchiveEntry(entry.getKey());
        there.setSize(text.length);
        there.setModTime(0);
        tar.putArchiveEntry(there);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String name) {
    return entries.get(name);
  }

  /** All below a folder, by their name in it, in the order of names. */
  Map<String, String> below(String folder) {
    var found = new TreeMap<String, String>();
    entries.forEach((name, text) -> {
      if (name.startsWith(folder)) {
        found.put(name.substring(folder.length()), text);
      }
    });
    return found;
  }
}
