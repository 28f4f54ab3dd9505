package nl.beslisspoor.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where it was measured.
 *
 * @param heap the most memory that Java may use, in megabytes
 * @param files the kind of file system below the data directory
 */
public record Machine(
    int cores, long heap, String java, String system, String postgres, String files) {
  private static final long MEGABYTE = 1L << 20;

  public static Machine here(String postgres, Path data) throws IOException {
    var runtime = Runtime.getRuntime();
    return new Machine(
        runtime.availableProcessors(),
        runtime.maxMemory() / MEGABYTE,
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        postgres,
        Files.getFileStore(data).type());
  }
}
