package nl.beslisspoor.events.wire;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a {@link Bundle}, one text after the other. Closing it makes the file whole. */
public final class BundleWriter implements AutoCloseable {
  private final ZipOutputStream zip;

  public BundleWriter(OutputStream out) {
    this.zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /**
   * Begins the text of that name.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public void begin(String name) {
    try {
      zip.putNextEntry(new ZipEntry(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a line to the text that was begun.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public void line(byte[] text) {
    try {
      zip.write(text);
      zip.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the rest of the text that was begun; closing it ends nothing. */
  public OutputStream open() {
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }

      @Override
      public void close() {
        // the bundle goes on
      }
    };
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
