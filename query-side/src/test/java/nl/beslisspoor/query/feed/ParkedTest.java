package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static nl.beslisspoor.query.feed.FeedRig.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.query.feed.Parked.Retried;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkedTest {
  private final FeedRig rig = new FeedRig();
  private final Tally tally = new Tally(rig.jdbc, 1);
  private final FeedParts parts = rig.start(QUICK, tally);

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void a_poisoned_event_parks_its_stream_and_the_others_go_on() {
    tally.poison.add("bad");
    insert("a", 0, "one", "bad", "three");
    insert("b", 0, "four", "five");
    rig.number();

    rig.awaitNext(5);

    assertThat(rig.words("a")).isEqualTo("one");
    assertThat(rig.words("b")).isEqualTo("four five");
    assertThat(parts.parked().list())
        .singleElement()
        .satisfies(parked -> {
          assertThat(parked.stream()).isEqualTo("a");
          assertThat(parked.from()).isEqualTo(1);
          assertThat(parked.events()).isEqualTo(2);
          assertThat(parked.cause()).isEqualTo("not-applied java.lang.IllegalStateException");
        });
    assertThat(rig.meter("beslisspoor.feed.parked")).isEqualTo(1);
    assertThat(parts.health().health().getStatus().getCode()).isEqualTo("UP");
  }

  @Test
  void what_the_database_refuses_parks_too_and_the_transaction_goes_on() {
    rig.append("a", 0, "one", "forbidden", "three");
    rig.append("b", 0, "four");

    rig.awaitNext(4);

    assertThat(rig.words("a")).isEqualTo("one");
    assertThat(rig.words("b")).isEqualTo("four");
    assertThat(parts.parked().list().getFirst().cause())
        .isEqualTo("not-applied 23514 org.springframework.dao.DataIntegrityViolationException");
  }

  @Test
  void an_event_that_cannot_be_read_parks_its_stream() {
    rig.append("a", 0, "one", UNREADABLE, "three");
    rig.append("b", 0, "four");

    rig.awaitNext(4);

    assertThat(rig.words("a")).isEqualTo("one");
    assertThat(rig.words("b")).isEqualTo("four");
    assertThat(parts.parked().list().getFirst().cause()).startsWith("unreadable ");
  }

  @Test
  void a_letter_holds_a_reference_and_nothing_of_the_event() {
    tally.poison.add("secretword");
    rig.append("a", 0, "secretword", "secretword-after");
    rig.append("b", 0, "forbidden-secretword");
    rig.awaitNext(3);

    var letters = rig.jdbc.sql("select l::text from feed.dead_letter l").query(String.class).list();
    var payloads =
        rig.jdbc
            .sql("select convert_from(payload, 'UTF8') from feed.dead_letter order by 1")
            .query(String.class)
            .list();

    assertThat(letters).hasSize(3).noneMatch(letter -> letter.contains("secretword"));
    assertThat(letters).noneMatch(letter -> letter.contains(hex("secretword")));
    assertThat(payloads).isEqualTo(List.of("0", "1", "2"));
  }

  @Test
  void later_events_of_a_parked_stream_follow_and_drain_in_order_after_the_mend() {
    tally.poison.add("bad");
    rig.append("a", 0, "one", "bad");
    rig.awaitNext(2);
    rig.append("a", 2, "three");
    rig.append("a", 3, "four", "five");
    rig.awaitNext(5);
    assertThat(rig.words("a")).isEqualTo("one");
    assertThat(parts.parked().retry("tally", "a")).isEqualTo(new Retried(0, false));
    tally.poison.clear();

    assertThat(parts.parked().retryAll("tally")).containsEntry("a", new Retried(4, true));

    assertThat(rig.words("a")).isEqualTo("one bad three four five");
    assertThat(parts.parked().list()).isEmpty();
    rig.append("a", 5, "six");
    rig.awaitNext(6);
    assertThat(rig.words("a")).endsWith("five six");
  }

  @Test
  void a_retry_drains_up_to_the_next_failure() {
    tally.poison.addAll(List.of("bad", "worse"));
    rig.append("a", 0, "bad", "two", "worse", "four");
    rig.awaitNext(4);
    tally.poison.remove("bad");

    assertThat(parts.parked().retry("tally", "a")).isEqualTo(new Retried(2, false));

    assertThat(rig.words("a")).isEqualTo("bad two");
    var left = parts.parked().list().getFirst();
    assertThat(left.from()).isEqualTo(2);
    assertThat(left.events()).isEqualTo(2);
    assertThat(left.cause()).startsWith("not-applied");
  }

  @Test
  void letters_stand_in_the_order_of_the_stream_whatever_failed_first() {
    tally.poison.add("bad");
    rig.append("a", 0, "one", "bad", "three", UNREADABLE, "five");
    rig.awaitNext(5);

    assertThat(parts.parked().list().getFirst().from()).isEqualTo(1);
    tally.poison.clear();
    assertThat(parts.parked().retry("tally", "a")).isEqualTo(new Retried(2, false));
    assertThat(rig.words("a")).isEqualTo("one bad three");
    assertThat(parts.parked().list().getFirst().from()).isEqualTo(3);
  }

  @Test
  void an_operator_lists_retries_and_drains() {
    var operator = new ParkedEndpoint(parts.parked());
    tally.poison.addAll(List.of("bad", "worse"));
    rig.append("a", 0, "bad", "two");
    rig.append("b", 0, "worse", "four");
    rig.awaitNext(4);
    assertThat(operator.list().parked()).hasSize(2);
    assertThat(operator.retry("tally", "c").getStatus()).isEqualTo(404);
    assertThat(operator.retry("nothing", null).getStatus()).isEqualTo(404);
    tally.poison.remove("bad");

    var one = operator.retry("tally", "a").getBody();
    assertThat(one.streams()).containsEntry("a", new Retried(2, true));
    assertThat(one.left()).singleElement().extracting("stream").isEqualTo("b");
    var rest = operator.retry("tally", null).getBody();
    assertThat(rest.streams()).containsExactly(Map.entry("b", new Retried(0, false)));
    tally.poison.clear();
    assertThat(operator.retry("tally", null).getBody().left()).isEmpty();
    assertThat(rig.words("b")).isEqualTo("worse four");
    assertThat(operator.list().parked()).isEmpty();
  }

  @Test
  void more_letters_than_a_block_drain_in_order() {
    tally.poison.add("w0");
    for (var sequence = 0; sequence < 2_500; sequence++) {
      rig.insert("a", sequence, "w" + sequence, "word");
    }
    rig.number();
    rig.awaitNext(2_500);
    tally.poison.clear();

    assertThat(parts.parked().retry("tally", "a")).isEqualTo(new Retried(2_500, true));
    assertThat(rig.words("a")).startsWith("w0 w1 w2 ").endsWith(" w2498 w2499");
  }

  @Test
  void a_redelivered_block_adds_no_letter_twice() {
    tally.poison.add("bad");
    rig.append("a", 0, "bad", "two");
    rig.awaitNext(2);
    rig.stop(parts);
    rig.jdbc.sql("update feed.token_entry set token = '{\"globalIndex\":-1}'").update();
    rig.append("a", 2, "three");

    var again = rig.start(QUICK, tally);
    rig.awaitNext(3);

    assertThat(again.parked().list().getFirst().events()).isEqualTo(3);
  }

  @Test
  void a_page_does_not_wait_for_a_parked_stream() {
    tally.poison.add("bad");
    rig.append("a", 0, "one", "bad");
    rig.awaitNext(2);
    var aDay = Duration.ofDays(1);

    assertThat(parts.reached().await("tally", "a", 0, aDay)).isTrue();
    assertThat(parts.reached().await("tally", "a", 1, aDay)).isFalse();
  }

  private void insert(String stream, long sequence, String... words) {
    for (var word : words) {
      rig.insert(stream, sequence++, word, "word");
    }
  }

  private static String hex(String word) {
    return java.util.HexFormat.of().formatHex(word.getBytes());
  }
}
