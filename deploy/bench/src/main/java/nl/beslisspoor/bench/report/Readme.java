package nl.beslisspoor.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a file that a run writes anew. */
public final class Readme {
  private Readme() {}

  /**
   * Replaces what stands between the two lines that mark a part.
   *
   * @throws IOException when the file lacks them
   */
  public static void write(Path file, String part, String markdown) throws IOException {
    var mark = "<!-- generated: " + part + " -->\n";
    var close = "<!-- end of " + part + " -->";
    var whole = Files.readString(file);
    int begin = whole.indexOf(mark);
    int end = whole.indexOf(close);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " lacks the line " + mark.strip() + " or " + close);
    }
    var before = whole.substring(0, begin + mark.length());
    Files.writeString(file, before + "\n" + markdown + "\n" + whole.substring(end));
  }
}
