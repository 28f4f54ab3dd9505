package nl.beslisspoor.split;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process log of one trace that comes in two parts: the second when the test says so. */
final class SlowLog extends InputStream {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch rest = new CountDownLatch(1);
  private final InputStream parts =
      new SequenceInputStream(
          Collections.enumeration(List.of(bytes(FIRST), new Gate(), bytes(SECOND))));

  void awaitBegun() throws InterruptedException {
    begun.await();
  }

  void finish() {
    rest.countDown();
  }

  @Override
  public int read() throws IOException {
    return parts.read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return parts.read(into, from, length);
  }

  /** Empty, and at its end only when the rest may come. */
  private final class Gate extends InputStream {
    @Override
    public int read() throws IOException {
      begun.countDown();
      try {
        rest.await();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
      return -1;
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final String FIRST =
      """
      <log xes.version="2.0">
      <trace><string key="concept:name" value="zaak-1"/>
      """
          + "<!-- "
          + "wachten ".repeat(20_000)
          + "-->";

  private static final String SECOND =
      """
      <event><string key="concept:name" value="Aanmelding"/>
      <date key="time:timestamp" value="2026-01-05T10:00:00+01:00"/></event></trace></log>
      """;
}
