package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file system in memory that can be filled up. */
final class SmallDisk implements AutoCloseable {
  private static final int CHUNK = 1 << 16;
  private static final int LAST = 1 << 9;

  private final Path directory;

  private SmallDisk(Path directory) {
    this.directory = directory;
  }

  /** Skips the test where such a disk cannot be had. */
  static SmallDisk at(Path directory, int megabytes) {
    try {
      Files.createDirectories(directory);
      var size = "size=%dm".formatted(megabytes);
      assumeTrue(
          run("mount", "-t", "tmpfs", "-o", size, "tmpfs", directory.toString()) == 0,
          "only root may mount a disk that is small enough to be filled up");
      return new SmallDisk(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path directory() {
    return directory;
  }

  /** Leaves no room for anything. */
  void fill() {
    try (var file =
        FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      write(file, CHUNK);
      write(file, LAST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(FileChannel file, int size) {
    try {
      while (file.write(ByteBuffer.allocate(size), file.size()) > 0) {
        continue;
      }
    } catch (IOException e) {
      assertThat(e).as("the disk is full").isNotNull();
    }
  }

  void free() {
    try {
      Files.delete(filler());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path filler() {
    return directory.resolve("filler");
  }

  @Override
  public void close() {
    run("umount", "--lazy", directory.toString());
  }

  private static int run(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
