package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Kept;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.TwoFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that events say about people stands open in any table of any view. */
class SealedTablesTest {

  /** Shorter texts, such as points, stand by chance in what is no text at all. */
  private static final int LONG_ENOUGH = 4;

  /**
   * Also Noor's date of birth, which stands open where an event says since when authority holds.
   */
  private static final String BEGIN_OF_AUTHORITY = "2011-06-10";

  private final FeedRig rig = new FeedRig(Wire.withoutKeys()::decode);
  private final Views views = new Views(rig);

  private final List<CaseEvent> events =
      Stream.concat(TwoFiles.events().stream(), withConsentOfTheMother().stream()).toList();

  @BeforeEach
  void fill() {
    LogOf.events(events).forEach(rig::insert);
    rig.number();
    rig.start(FeedRig.QUICK, views.all());
    FeedRig.await().until(() -> slowest() >= events.size());
  }

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void no_table_holds_a_word_of_it() {
    var said = new TreeSet<String>();
    events.forEach(event -> collect(event, said));
    said.remove(BEGIN_OF_AUTHORITY);
    assertThat(said).hasSizeGreaterThan(30).contains("Opa Johan", "1951-02-02");

    views
        .rows()
        .forEach((table, rows) ->
            said.forEach(
                words -> assertThat(rows).as(table).noneMatch(row -> row.contains(words))));
  }

  @Test
  void no_table_holds_a_day_from_which_a_birthday_follows() {
    assertThat(
            rig.jdbc
                .sql("select count(*) from due_matter where personal_days is not null")
                .query(Long.class)
                .single())
        .isPositive();
    views
        .rows()
        .forEach((table, rows) ->
            assertThat(rows)
                .as(table)
                .noneMatch(row -> row.contains("2027-06-10") || row.contains("2027-04-11")));
  }

  @Test
  void every_column_that_is_named_so_holds_seals() {
    var columns =
        rig.jdbc
            .sql(
                """
                select format('select unnest(array[%2$I]::text[]) from read.%1$I where %2$I is not null',
                  table_name, column_name)
                from information_schema.columns
                where table_schema = 'read' and column_name ~ '^(narrative|personal)_'
                  and column_name <> 'narrative_event'
                """)
            .query(String.class)
            .list();

    assertThat(columns).hasSizeGreaterThan(20);
    columns.forEach(column ->
        assertThat(rig.jdbc.sql(column).query(String.class).list())
            .as(column)
            .allMatch(value -> value.matches("[{]?~1[.][pn][.].*|[{][}]")));
  }

  @Test
  void every_event_that_is_kept_whole_keeps_its_fields_sealed() {
    assertThat(rig.jdbc.sql("select narrative_event from particular").query(String.class).list())
        .anyMatch(event -> event.contains("\"~1.n."))
        .anyMatch(event -> event.contains("\"~1.p."));
  }

  private static List<CaseEvent> withConsentOfTheMother() {
    var account =
        Account.of("m-consent", DecisionKind.CONSENT_GIVEN, "2026-01-01T12:00:00Z")
            .by("mother", RoleKind.PARENT)
            .written();
    return Life.story()
        .file("fourth")
        .opened()
        .consented("mothers", Noor.sharing("mother", "2026-01-01", null), account)
        .events()
        .reversed()
        .subList(0, 7)
        .reversed();
  }

  private long slowest() {
    return rig.jdbc.sql("select min(next_index) from feed.projection").query(Long.class).single();
  }

  private static void collect(Object value, Set<String> said) {
    switch (value) {
      case Kept kept ->
          Optional.of(kept.text())
              .filter(text -> text.length() >= LONG_ENOUGH)
              .ifPresent(said::add);
      case Optional<?> maybe -> maybe.ifPresent(one -> collect(one, said));
      case Collection<?> many -> many.forEach(one -> collect(one, said));
      case Record record -> {
        for (var part : record.getClass().getRecordComponents()) {
          collect(read(record, part), said);
        }
      }
      default -> {}
    }
  }

  private static Object read(Record record, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
