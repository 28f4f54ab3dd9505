package nl.beslisspoor.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for words in bytes, as UTF-8 and as UTF-16 in either order.
 *
 * @param words each of some characters that stand nowhere else
 */
record Searched(List<String> words) {
  private static final int CHUNK = 1 << 22;
  private static final List<Charset> FORMS = List.of(UTF_8, UTF_16LE, UTF_16BE);

  /** Which words stand in which files of a directory, or in a file. */
  List<String> in(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).flatMap(file -> inFile(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that went meanwhile holds nothing. */
  private List<String> inFile(Path file) {
    try (var bytes = Files.newInputStream(file)) {
      return in(bytes).stream().map(found -> found + " in " + file).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> in(byte[] bytes) {
    try {
      return in(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> in(InputStream bytes) throws IOException {
    var patterns = patterns();
    int longest = patterns.stream().mapToInt(String::length).max().orElseThrow();
    var found = new ArrayList<String>();
    var kept = "";
    for (var chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
      var text = kept + new String(chunk, ISO_8859_1);
      for (int i = 0; i < patterns.size(); i++) {
        if (text.contains(patterns.get(i))) {
          found.add(words.get(i / FORMS.size()));
        }
      }
      kept = text.substring(Math.max(0, text.length() - longest + 1));
    }
    return found.stream().distinct().toList();
  }

  /** Each form of each word, a byte a character. */
  private List<String> patterns() {
    return words.stream()
        .flatMap(word -> FORMS.stream().map(form -> new String(word.getBytes(form), ISO_8859_1)))
        .toList();
  }
}
