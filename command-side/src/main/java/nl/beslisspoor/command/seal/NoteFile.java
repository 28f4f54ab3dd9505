package nl.beslisspoor.command.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * Notes one after the other, an empty line behind each. A full disk or a power cut may leave half a
 * note at the end, with which nobody could read the next one: it is taken away.
 */
record NoteFile(Path file) {
  /** In bytes; longer than a checkpoint with its signatures. */
  private static final int TAIL = 64 * 1024;

  private static final String EMPTY_LINE = "\n\n";

  /** What a signature line begins with, a character for each byte. */
  private static final String SIGNATURE = new String("\n\u2014 ".getBytes(UTF_8), ISO_8859_1);

  /** On the disk when this returns. */
  void add(SignedNote note) throws IOException {
    synchronized (NoteFile.class) {
      dropHalfNote();
      try {
        Files.writeString(file, note + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        SealDirectory.force(file);
      } catch (IOException e) {
        dropHalfNote();
        throw e;
      }
    }
  }

  private void dropHalfNote() throws IOException {
    if (Files.notExists(file)) {
      return;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var tail = tail(channel);
      int whole = endOfLastNote(tail);
      if (whole < tail.length() && (whole > 0 || tail.length() == channel.size())) {
        channel.truncate(channel.size() - tail.length() + whole);
        channel.force(true);
      }
    }
  }

  private static String tail(FileChannel channel) throws IOException {
    long begin = Math.max(0, channel.size() - TAIL);
    var bytes = ByteBuffer.allocate((int) (channel.size() - begin));
    while (bytes.hasRemaining() && channel.read(bytes, begin + bytes.position()) >= 0) {
      continue;
    }
    return new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
  }

  /** Behind the last empty line that comes after a signature; 0 when there is none. */
  private static int endOfLastNote(String tail) {
    int line = tail.lastIndexOf(EMPTY_LINE);
    while (line >= 0 && !tail.startsWith(SIGNATURE, tail.lastIndexOf('\n', line - 1))) {
      line = tail.lastIndexOf(EMPTY_LINE, line - 1);
    }
    return line < 0 ? 0 : line + EMPTY_LINE.length();
  }
}
