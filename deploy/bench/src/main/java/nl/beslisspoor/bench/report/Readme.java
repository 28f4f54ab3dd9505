package nl.beslisspoor.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a file that a run writes anew. */
public final class Readme {
  private static final String BEGIN = "<!-- generated: benchmark -->\n";
  private static final String END = "<!-- end of benchmark -->";

  private Readme() {}

  /**
   * Replaces what stands between the two lines that mark the benchmark.
   *
   * @throws IOException when the file lacks them
   */
  public static void write(Path file, String markdown) throws IOException {
    var whole = Files.readString(file);
    int begin = whole.indexOf(BEGIN);
    int end = whole.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " lacks the line " + BEGIN.strip() + " or " + END);
    }
    var before = whole.substring(0, begin + BEGIN.length());
    Files.writeString(file, before + "\n" + markdown + "\n" + whole.substring(end));
  }
}
