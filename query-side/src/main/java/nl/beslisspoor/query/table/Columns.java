package nl.beslisspoor.query.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The columns of one table and where a row's values come from; writes any number of rows in one
 * statement. Values travel as text and are cast by the database.
 *
 * @param <R> a row
 */
public final class Columns<R> {

  private static final Pattern ABOUT_PEOPLE = Pattern.compile("narrative_|personal_");

  private record Column<R>(String name, String type, Function<R, ?> value) {}

  private final String table;
  private final List<Column<R>> columns;

  private Columns(String table, List<Column<R>> columns) {
    this.table = table;
    this.columns = columns;
  }

  /** A table as its SQL file names it, without a schema. */
  public static <R> Columns<R> of(String table) {
    return new Columns<>(table, List.of());
  }

  /**
   * @param name begins with {@code narrative_} or {@code personal_} when the value is such a field
   *     of an event; it is written sealed
   * @param type the column's SQL type
   * @param value gives an id, term, moment, day, number, text, a list of those, an Optional of
   *     those, or null
   */
  public Columns<R> with(String name, String type, Function<R, ?> value) {
    var more = new ArrayList<>(columns);
    more.add(new Column<>(name, type, value));
    return new Columns<>(table, List.copyOf(more));
  }

  /** Adds rows; a row whose key is there already fails. */
  public void insert(JdbcClient jdbc, Collection<R> rows) {
    write(jdbc, rows, "");
  }

  /** Adds rows and replaces those whose key is there already. No key may occur twice in rows. */
  public void upsert(JdbcClient jdbc, Collection<R> rows, String... key) {
    var keys = List.of(key);
    var replaced =
        columns.stream()
            .map(Column::name)
            .filter(name -> !keys.contains(name))
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    write(
        jdbc,
        rows,
        " on conflict (%s) do %s"
            .formatted(
                String.join(", ", keys),
                replaced.isEmpty() ? "nothing" : "update set " + replaced));
  }

  /** Removes the rows that have the same key; one that is not there is passed over. */
  public void delete(JdbcClient jdbc, Collection<R> rows, String... key) {
    var keys = columns.stream().filter(column -> List.of(key).contains(column.name())).toList();
    if (!rows.isEmpty()) {
      jdbc.sql(
              "delete from %s t using unnest(%s) as given (%s) where %s"
                  .formatted(
                      table,
                      each(keys, ", ", column -> "?::text[]"),
                      each(keys, ", ", Column::name),
                      each(keys, " and ", Columns::same)))
          .params(keys.stream().map(column -> texts(column, rows)).toList())
          .update();
    }
  }

  private void write(JdbcClient jdbc, Collection<R> rows, String conflict) {
    if (!rows.isEmpty()) {
      jdbc.sql(statement() + conflict)
          .params(columns.stream().map(column -> texts(column, rows)).toList())
          .update();
    }
  }

  private String statement() {
    return "insert into %s (%s) select %s from unnest(%s) as given (%s)"
        .formatted(
            table,
            names(Column::name),
            names(column -> "given." + column.name() + "::" + column.type()),
            names(column -> "?::text[]"),
            names(Column::name));
  }

  private String names(Function<Column<R>, String> part) {
    return each(columns, ", ", part);
  }

  private static <R> String each(
      List<Column<R>> columns, String between, Function<Column<R>, String> part) {
    return columns.stream().map(part).collect(Collectors.joining(between));
  }

  private static <R> String same(Column<R> column) {
    return "t.%1$s = given.%1$s::%2$s".formatted(column.name(), column.type());
  }

  private static <R> Object texts(Column<R> column, Collection<R> rows) {
    return rows.stream()
        .map(row -> column.value().apply(row))
        .map(value -> SqlText.of(named(column.name(), value)))
        .toArray(String[]::new);
  }

  /** What is about people stands in columns whose name says so, and can be found by it. */
  private static @Nullable Object named(String column, @Nullable Object value) {
    if (SqlText.isAboutPeople(value) && !ABOUT_PEOPLE.matcher(column).lookingAt()) {
      throw new IllegalStateException(
          "column %s holds what is about people: begin its name with narrative_ or personal_"
              .formatted(column));
    }
    return value;
  }
}
