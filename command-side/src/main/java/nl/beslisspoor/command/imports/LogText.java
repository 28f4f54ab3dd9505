package nl.beslisspoor.command.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The characters of a log: unpacked when it is gzipped, in the encoding that its XML names. */
final class LogText {

  private static final int BUFFER = 65_536;
  private static final int HEAD = 256;
  private static final int GZIP_MAGIC = 0x1f8b;

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

  private LogText() {}

  /**
   * @throws IOException when the stream fails, or is neither gzip nor in an encoding known here; a
   *     byte that does not fit the encoding fails the read that meets it
   */
  static Reader of(InputStream log) throws IOException {
    var unpacked = unpacked(new BufferedInputStream(log, BUFFER));
    unpacked.mark(HEAD);
    var head = unpacked.readNBytes(HEAD);
    unpacked.reset();
    var mark = mark(head);
    unpacked.skipNBytes(mark.length());
    return new InputStreamReader(unpacked, mark.encoding().newDecoder());
  }

  private static BufferedInputStream unpacked(BufferedInputStream log) throws IOException {
    log.mark(2);
    boolean packed = (log.read() << Byte.SIZE | log.read()) == GZIP_MAGIC;
    log.reset();
    return packed ? new BufferedInputStream(new GZIPInputStream(log, BUFFER), BUFFER) : log;
  }

  private record Mark(int length, Charset encoding) {}

  private static Mark mark(byte[] head) throws IOException {
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ef\u00bb\u00bf")) {
      return new Mark(3, StandardCharsets.UTF_8);
    }
    if (text.startsWith("\u00fe\u00ff") || text.startsWith("\0<")) {
      return new Mark(text.charAt(0) == 0 ? 0 : 2, StandardCharsets.UTF_16BE);
    }
    if (text.startsWith("\u00ff\u00fe") || text.startsWith("<\0")) {
      return new Mark(text.charAt(0) == '<' ? 0 : 2, StandardCharsets.UTF_16LE);
    }
    return new Mark(0, declared(text));
  }

  private static Charset declared(String head) throws IOException {
    var found = DECLARED.matcher(head);
    try {
      return found.find() ? Charset.forName(found.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      throw new IOException("the log names an encoding that is not known here", e);
    }
  }
}
