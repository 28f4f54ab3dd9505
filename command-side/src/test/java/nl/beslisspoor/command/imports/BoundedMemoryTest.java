package nl.beslisspoor.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import nl.beslisspoor.events.keys.Pseudonyms;
import org.junit.jupiter.api.Test;

class BoundedMemoryTest {

  private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);
  private static final int READ_AHEAD = 256 * 1_024;

  @Test
  void a_trace_is_kept_before_much_of_the_next_ones_is_read() {
    var log = new GeneratedLog(3_000, GeneratedLog::trace);
    var readWhenKept = new ArrayList<Long>();
    Archive archive =
        history -> {
          readWhenKept.add(log.bytes());
          return history.steps().size();
        };

    new Imports(PSEUDONYMS).run(log, Optional.empty(), archive, progress -> {});

    long perTrace = log.bytes() / 3_000;
    for (int i = 0; i < readWhenKept.size(); i++) {
      assertThat(readWhenKept.get(i)).isLessThan((i + 2) * perTrace + READ_AHEAD);
    }
  }

  @Test
  void a_log_many_times_larger_than_memory_is_read_whole() throws Exception {
    assertThat(inSmallMemory("traces")).startsWith("Progress[traces=30000, events=150000");
  }

  @Test
  void a_trace_larger_than_memory_is_skipped_whole_and_the_others_stay() throws Exception {
    assertThat(inSmallMemory("events"))
        .startsWith("Progress[traces=3, events=10, added=10, unchanged=0, skipped=1]")
        .contains("TRACE_IS_NOT_ENDLESS");
  }

  @Test
  void a_value_larger_than_memory_skips_its_trace_and_the_others_stay() throws Exception {
    assertThat(inSmallMemory("value"))
        .startsWith("Progress[traces=3, events=10, added=10, unchanged=0, skipped=1]")
        .contains("VALUE_IS_NOT_ENDLESS");
  }

  @Test
  void comments_and_text_larger_than_memory_are_passed_by() throws Exception {
    for (var what : List.of("comment", "text")) {
      assertThat(inSmallMemory(what))
          .startsWith("Progress[traces=3, events=15, added=15, unchanged=0, skipped=0]");
    }
  }

  private static String inSmallMemory(String what) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BoundedMemoryTest.class.getName(),
                what)
            .redirectErrorStream(true)
            .start();
    try {
      var said = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Imports a log that is several times larger than the heap, and says what came of it. */
  public static void main(String[] what) {
    Archive archive = history -> history.steps().size();
    var report =
        new Imports(PSEUDONYMS).run(large(what[0]), Optional.empty(), archive, progress -> {});
    System.out.println(report.progress() + " " + report.skipped() + " " + report.brokenOff());
  }

  private static InputStream large(String what) {
    var named = "<trace><string key=\"concept:name\" value=\"case-2\"/>";
    var events = GeneratedLog.event("x", "2026-05-03T14:30:00Z").repeat(5);
    return switch (what) {
      case "traces" -> new GeneratedLog(30_000, GeneratedLog::trace);
      case "events" -> second(named, events, "</trace>");
      case "value" ->
          second(named.substring(0, named.indexOf("2\"/>")), "x".repeat(1_000), "\"/></trace>");
      case "comment" ->
          second(named + "<!--", "-- > words ".repeat(90), "-->" + events + "</trace>");
      case "text" -> second(named, "words &amp; ".repeat(90), events + "</trace>");
      default -> throw new IllegalArgumentException(what);
    };
  }

  /** Three traces, of which the second holds 50,000 times the filling. */
  private static GeneratedLog second(String opening, String filling, String end) {
    long pieces = 50_000;
    LongFunction<String> piece =
        number ->
            switch ((int) number) {
              case 1 -> GeneratedLog.trace(1);
              case 2 -> opening;
              default ->
                  number < pieces - 1 ? filling : number < pieces ? end : GeneratedLog.trace(3);
            };
    return new GeneratedLog(pieces, piece);
  }
}
