package nl.beslisspoor.query.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.beslisspoor.events.catalogue.DataPlace;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No place is said to hold nothing before it does. */
class PlacesTest {
  @AutoClose
  private static final TestDatabase DATABASE =
      TestDatabase.migrated("access", "classpath:db/access");

  private static final Instant DONE = Instant.parse("2026-11-28T03:00:00Z");

  private final JdbcClient jdbc = JdbcClient.create(DATABASE.application());
  private final Places places = new Places(jdbc);

  @BeforeEach
  void twoViews() {
    jdbc.sql("delete from feed.progress").update();
    jdbc.sql("delete from feed.projection").update();
    jdbc.sql(
            "insert into feed.projection (name, run, version, next_index)"
                + " values ('support', 2, 1, 0), ('timeline', 3, 1, 0)")
        .update();
    progress("timeline", 3, 9, null);
  }

  @Test
  void every_place_is_asked() {
    assertThat(places.acknowledge("file", 7, DONE))
        .extracting(one -> one.place().code())
        .containsExactlyElementsOf(Arrays.stream(DataPlace.values()).map(Enum::name).toList());
  }

  @Test
  void a_view_that_never_saw_the_file_is_waited_for() {
    assertThat(followed().waiting()).containsExactly("support");
    assertThat(followed().since()).isNull();
  }

  @Test
  void a_view_that_is_behind_is_waited_for_and_one_that_holds_the_event_is_not() {
    progress("support", 2, 6, null);
    assertThat(followed().waiting()).containsExactly("support");
    progress("support", 2, 7, null);
    assertThat(followed())
        .returns(true, Acknowledged::done)
        .as("nobody kept the moment")
        .returns(null, Acknowledged::since);
  }

  @Test
  void what_another_run_holds_counts_for_nothing() {
    progress("support", 1, 9, null);
    assertThat(followed().waiting()).containsExactly("support");
  }

  @Test
  void a_view_that_parked_the_file_is_waited_for() {
    progress("support", 2, 9, 5L);
    assertThat(followed().waiting()).containsExactly("support");
  }

  @Test
  void where_the_confirmation_is_not_in_the_log_no_view_is_said_to_have_taken_it_in() {
    progress("support", 2, 9, null);
    var places = this.places.acknowledge("file", Long.MAX_VALUE, DONE);
    assertThat(places.get(DataPlace.FOLLOWED.ordinal()))
        .returns(null, Acknowledged::since)
        .returns(List.of("support", "timeline"), Acknowledged::waiting);
  }

  @Test
  void copies_are_never_said_to_be_gone() {
    assertThat(of(DataPlace.COPIES)).returns(null, Acknowledged::since);
    assertThat(of(DataPlace.SERVER)).returns(null, Acknowledged::since);
    assertThat(of(DataPlace.LOG)).returns(DONE, Acknowledged::since);
  }

  private Acknowledged followed() {
    return of(DataPlace.FOLLOWED);
  }

  private Acknowledged of(DataPlace place) {
    return places.acknowledge("file", 7, DONE).get(place.ordinal());
  }

  private void progress(String view, int run, long sequence, Long parked) {
    jdbc.sql(
            """
            insert into feed.progress (projection, run, stream, sequence, parked_from)
            values (?, ?, 'file', ?, ?)
            on conflict (projection, run, stream) do update
            set sequence = excluded.sequence, parked_from = excluded.parked_from
            """)
        .params(view, run, sequence, parked)
        .update();
  }
}
