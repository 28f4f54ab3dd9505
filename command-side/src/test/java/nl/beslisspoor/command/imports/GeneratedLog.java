package nl.beslisspoor.command.imports;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A process log that is written while it is read, so that it may be longer than memory. */
final class GeneratedLog extends InputStream {

  private static final String TRACE =
      "<trace><string key=\"concept:name\" value=\"case-0\"/>\n"
          + event("received", "2026-05-03T14:30:00+02:00")
          + event("weighed", "2026-05-04T09:00:00+02:00")
          + event("asked", "2026-05-05T09:00:00+02:00")
          + event("granted on terms", "2026-05-06T09:00:00+02:00")
          + event("sent to all", "2026-05-07T09:00:00+02:00")
          + "</trace>\n";

  private final long traces;
  private final LongFunction<String> trace;
  private byte[] part;
  private int taken;
  private long written;
  private long bytes;
  private boolean ended;

  /**
   * @param trace the XML of the trace with a number, from 1
   */
  GeneratedLog(long traces, LongFunction<String> trace) {
    this.traces = traces;
    this.trace = trace;
    this.part = bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n");
  }

  /** A trace as most logs have them, with one step by each of five people. */
  static String trace(long number) {
    return TRACE.replace("case-0", "case-" + number);
  }

  static String event(String activity, String moment) {
    return """
    <event>
      <string key="concept:name" value="%s"/>
      <string key="org:resource" value="Resource%d"/>
      <date key="time:timestamp" value="%s"/>
    </event>
    """
        .formatted(activity, activity.length() % 5, moment);
  }

  /** How many bytes have been read so far. */
  long bytes() {
    return bytes;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    while (taken == part.length) {
      if (ended) {
        return -1;
      }
      writeOn();
    }
    int count = Math.min(length, part.length - taken);
    System.arraycopy(part, taken, into, offset, count);
    taken += count;
    bytes += count;
    return count;
  }

  private void writeOn() {
    ended = written == traces;
    part = bytes(ended ? "</log>\n" : trace.apply(++written));
    taken = 0;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
