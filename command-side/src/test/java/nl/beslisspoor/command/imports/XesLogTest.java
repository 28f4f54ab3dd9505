package nl.beslisspoor.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XesLogTest {

  private static final String NAMED = "<string key='concept:name' value='t'/>";
  private static final String ACTIVITY = "<string key='concept:name' value='x'/>";
  private static final String MOMENT =
      "<date key='time:timestamp' value='2026-05-03T14:30:00+02:00'/>";
  private static final String WHOLE = trace(NAMED + event(ACTIVITY + MOMENT));

  @Test
  void a_step_is_read_with_all_that_the_standard_extensions_say() {
    var event =
        event(
            ACTIVITY
                + MOMENT
                + "<string key='org:resource' value='Resource01'/>"
                + "<string key='org:group' value='Group 1'/>"
                + "<string key='lifecycle:transition' value='complete'/>");

    assertThat(read(log(trace(NAMED + event))))
        .containsExactly(
            new Logged.Trace(
                new Spot(1, 1, Optional.of("t")),
                new ForeignId("t"),
                List.of(
                    new Logged.Step(
                        new Label("x"),
                        Optional.of(new Label("complete")),
                        Optional.of("Resource01"),
                        Optional.of(new Label("Group 1")),
                        Instant.parse("2026-05-03T12:30:00Z")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x:log xmlns:x='http://www.xes-standard.org/'>%s</x:log>",
        "<log><extension name='Own' prefix='own' uri='urn:own'/>%s</log>",
        "<log><global scope='event'><string key='concept:name' value='U'/></global>%s</log>",
        "<log><list key='l'><values><string key='concept:name' value='U'/></values></list>%s</log>",
        "<log><unknown><deeper a='b'>text &amp; more</deeper></unknown>%s<odd/></log>",
        "<!-- <trace> -- --><log><?pi <trace>?><![CDATA[<trace> ]] > ]]>%s</log><!-- end -->",
        "<?xml version='1.1' encoding='utf-8' standalone='no'?>\r\n<log>%s</log>\r\n"
      })
  void logs_are_read_whatever_else_they_hold(String around) {
    var event =
        "<event own:kind='1'><string key='n' value='>'><string key='concept:name' value='U'/>"
            + "</string>%s</event>".formatted(ACTIVITY + MOMENT);

    assertThat(read(around.formatted(trace(event + NAMED))))
        .singleElement()
        .isInstanceOfSatisfying(
            Logged.Trace.class,
            trace -> {
              assertThat(trace.name()).isEqualTo(new ForeignId("t"));
              assertThat(trace.steps())
                  .extracting(Logged.Step::activity)
                  .containsExactly(new Label("x"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void a_log_is_read_in_the_encoding_that_it_names(String encoding) throws BrokenLog {
    var xml =
        "<?xml version='1.0' encoding='" + encoding + "'?>" + log(WHOLE.replace("'t'", "'é'"));
    var met = new XesLog(stream(xml, Charset.forName(encoding))).next();

    assertThat(met).map(trace -> trace.spot().name()).hasValue(Optional.of("é"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-03T14:30:00+02:00,2026-05-03T12:30:00Z",
    "2026-05-03T14:30:00.123456Z,2026-05-03T14:30:00.123456Z",
    "2026-05-03T14:30:00.1+0200,2026-05-03T12:30:00.100Z",
    "2026-05-03T14:30:00-11,2026-05-04T01:30:00Z"
  })
  void moments_are_read_as_logs_write_them(String written, Instant meant) {
    assertThat(Moments.read(written)).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-03T14:30:00",
        "2026-05-03",
        "03-05-2026 14:30",
        "",
        "2026-02-30T14:30:00Z",
        "+12026-05-03T14:30:00Z",
        "-0001-05-03T14:30:00Z",
        "1777800000"
      })
  void no_moment_is_guessed(String written) {
    assertThat(Moments.read(written)).isEmpty();
  }

  @Test
  void a_broken_trace_is_told_with_the_line_of_its_fault_and_the_others_stay() {
    var broken = trace(NAMED + "\n" + event(ACTIVITY + MOMENT) + "\n\n" + event(ACTIVITY));

    assertThat(read(log("\n" + broken + "\n" + WHOLE)))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        new Skipped(new Spot(1, 5, Optional.of("t")), Fault.EVENT_HAS_MOMENT)),
            second -> assertThat(second).isInstanceOf(Logged.Trace.class));
  }

  @Test
  void every_rule_for_a_trace_is_told_by_its_name() {
    assertThat(faultOf(event(ACTIVITY + MOMENT))).isEqualTo(Fault.TRACE_HAS_NAME);
    assertThat(faultOf("<string key='concept:name' value=' '/>" + event(ACTIVITY + MOMENT)))
        .isEqualTo(Fault.TRACE_HAS_NAME);
    assertThat(faultOf(NAMED)).isEqualTo(Fault.TRACE_HAS_EVENTS);
    assertThat(faultOf(NAMED + event(MOMENT))).isEqualTo(Fault.EVENT_HAS_ACTIVITY);
    assertThat(faultOf(NAMED + event(ACTIVITY))).isEqualTo(Fault.EVENT_HAS_MOMENT);
    assertThat(faultOf(NAMED + event(ACTIVITY + MOMENT.replace("T", " at "))))
        .isEqualTo(Fault.MOMENT_IS_CLEAR);
    assertThat(faultOf(NAMED + event(ACTIVITY.replace("'x'", "'" + "x".repeat(1_001) + "'"))))
        .isEqualTo(Fault.VALUE_IS_NOT_ENDLESS);
    assertThat(faultOf(NAMED + event(ACTIVITY + MOMENT).repeat(10_001)))
        .isEqualTo(Fault.TRACE_IS_NOT_ENDLESS);
    assertThat(read(log(event(ACTIVITY + MOMENT) + WHOLE)).getFirst())
        .isEqualTo(new Skipped(new Spot(0, 1, Optional.empty()), Fault.EVENT_STANDS_IN_TRACE));
  }

  @Test
  void a_value_that_nobody_asks_for_may_be_of_any_length() {
    var long1 = "<string key='own' value='" + "&amp;".repeat(100_000) + "'/>";

    assertThat(read(log(long1 + trace(long1 + NAMED + event(long1 + ACTIVITY + MOMENT)))))
        .singleElement()
        .isInstanceOf(Logged.Trace.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 16_380, 16_384, 16_385, 20_000, 200_000})
  void a_long_value_never_passes_for_a_shorter_one(int length) {
    var name = "<string key='concept:name' value='" + "&#x000000000000041;".repeat(length / 19);

    assertThat(faultOf(name + "a".repeat(length % 19) + "'/>" + event(ACTIVITY + MOMENT)))
        .isEqualTo(length <= 16_384 ? null : Fault.VALUE_IS_NOT_ENDLESS);
  }

  @Test
  void xml_that_breaks_off_keeps_the_traces_before_it_and_names_the_line() throws BrokenLog {
    var log = new XesLog(stream("<log>\n" + WHOLE + "\n<trace>" + NAMED + "<event><str"));

    assertThat(log.next()).isPresent();
    assertThatExceptionOfType(BrokenLog.class)
        .isThrownBy(log::next)
        .satisfies(broken -> {
          assertThat(broken.where().fault()).isEqualTo(Fault.LOG_IS_WHOLE);
          assertThat(broken.where().spot()).isEqualTo(new Spot(2, 3, Optional.empty()));
        });
  }

  @Test
  void a_log_that_breaks_off_after_a_whole_trace_keeps_that_trace() throws BrokenLog {
    var log = new XesLog(stream("<log>" + WHOLE + "<tra"));

    assertThat(log.next()).isPresent();
    assertThatExceptionOfType(BrokenLog.class).isThrownBy(log::next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "case;activity;moment", "{}", "<html></html>", "<html><log/></html>"})
  void what_is_no_process_log_is_told_at_once(String text) {
    assertThat(brokenBy(text)).isEqualTo(Fault.LOG_IS_XES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE log [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><log>&b;</log>",
        "<!DOCTYPE log SYSTEM 'file:///etc/hostname'><log/>",
        "<!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><log>&x;</log>"
      })
  void a_document_type_is_refused_before_any_entity_exists(String text) {
    assertThat(brokenBy(text)).isEqualTo(Fault.LOG_HAS_NO_DOCUMENT_TYPE);
  }

  @Test
  void bytes_that_do_not_fit_the_encoding_break_the_log_off() {
    var log = log(WHOLE.replace("'t'", "'é'"));

    assertThat(brokenBy(stream(log, StandardCharsets.ISO_8859_1))).isEqualTo(Fault.LOG_IS_XES);
  }

  @Test
  void whatever_the_bytes_are_a_log_is_read_or_told_to_be_broken() {
    var random = new Random(2026);
    var whole = log(WHOLE.repeat(3)).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5_000; i++) {
      var bytes = whole.clone();
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) "<>&;'\"/! x\0\n".charAt(random.nextInt(12));
      }
      try {
        var log = new XesLog(new ByteArrayInputStream(bytes));
        while (log.next().isPresent()) {}
      } catch (BrokenLog expected) {
        assertThat(expected.where().spot().line()).isPositive();
      }
    }
  }

  private static Fault faultOf(String inTrace) {
    return read(log(trace(inTrace))).getFirst() instanceof Skipped(var spot, var fault)
        ? fault
        : null;
  }

  private static Fault brokenBy(String text) {
    return brokenBy(stream(text));
  }

  private static Fault brokenBy(InputStream log) {
    try {
      var xes = new XesLog(log);
      while (xes.next().isPresent()) {}
      return null;
    } catch (BrokenLog e) {
      return e.where().fault();
    }
  }

  private static List<Logged> read(String text) {
    try {
      var all = new ArrayList<Logged>();
      var log = new XesLog(stream(text));
      for (var met = log.next(); met.isPresent(); met = log.next()) {
        all.add(met.get());
      }
      return all;
    } catch (BrokenLog e) {
      throw new AssertionError(e);
    }
  }

  private static String log(String content) {
    return "<log>" + content + "</log>";
  }

  private static String trace(String content) {
    return "<trace>" + content + "</trace>";
  }

  private static String event(String content) {
    return "<event>" + content + "</event>";
  }

  private static InputStream stream(String text) {
    return stream(text, StandardCharsets.UTF_8);
  }

  private static InputStream stream(String text, Charset encoding) {
    return new ByteArrayInputStream(text.getBytes(encoding));
  }
}
