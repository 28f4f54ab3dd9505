package nl.beslisspoor.query.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.events.Kept;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** The fields of one row of an answer, by column name; null where the column is empty. */
public final class Fields {

  /** Where the value of a column comes from. */
  private interface Row {
    <T> @Nullable T value(String column, Class<T> type) throws SQLException;

    @Nullable Object array(String column) throws SQLException;
  }

  private final Row row;

  private Fields(Row row) {
    this.row = row;
  }

  /** Reads every row of an answer with the same function. */
  public static <T> RowMapper<T> as(Function<Fields, T> read) {
    return (row, number) -> read.apply(new Fields(new OfAnswer(row)));
  }

  /** Takes every row out of an answer, to be read when all are there. */
  static RowMapper<Fields> taken() {
    return (row, number) -> new Fields(Taken.of(row));
  }

  /** A row at which an answer stands. */
  private record OfAnswer(ResultSet row) implements Row {
    @Override
    public <T> @Nullable T value(String column, Class<T> type) throws SQLException {
      return row.getObject(column, type);
    }

    @Override
    public @Nullable Object array(String column) throws SQLException {
      var array = row.getArray(column);
      return array == null ? null : array.getArray();
    }
  }

  /** A row by itself; of columns of one name the first counts, as in an answer. */
  private record Taken(Map<String, Object> values) implements Row {
    static Taken of(ResultSet row) throws SQLException {
      var columns = row.getMetaData();
      var values = new HashMap<String, Object>();
      for (int at = 1; at <= columns.getColumnCount(); at++) {
        var name = columns.getColumnLabel(at);
        if (!values.containsKey(name)) {
          values.put(name, value(row, at, columns.getColumnTypeName(at)));
        }
      }
      return new Taken(values);
    }

    private static @Nullable Object value(ResultSet row, int at, String type) throws SQLException {
      if (type.startsWith("_")) {
        var array = row.getArray(at);
        return array == null ? null : array.getArray();
      }
      return row.getObject(at, read(type));
    }

    private static Class<?> read(String type) {
      return switch (type) {
        case "uuid" -> UUID.class;
        case "int2", "int4", "int8" -> Long.class;
        case "bool" -> Boolean.class;
        case "float8" -> Double.class;
        case "date" -> LocalDate.class;
        case "timestamptz" -> OffsetDateTime.class;
        default -> String.class;
      };
    }

    @Override
    public <T> @Nullable T value(String column, Class<T> type) throws SQLException {
      return type.cast(array(column));
    }

    @Override
    public @Nullable Object array(String column) throws SQLException {
      if (!values.containsKey(column)) {
        throw new SQLException("there is no such column", "42703");
      }
      return values.get(column);
    }
  }

  public @Nullable UUID id(String column) {
    return get(column, UUID.class);
  }

  public @Nullable String text(String column) {
    return get(column, String.class);
  }

  public @Nullable LocalDate day(String column) {
    return get(column, LocalDate.class);
  }

  public @Nullable Instant moment(String column) {
    var read = get(column, OffsetDateTime.class);
    return read == null ? null : read.toInstant();
  }

  public @Nullable Long number(String column) {
    return get(column, Long.class);
  }

  public @Nullable Double real(String column) {
    return get(column, Double.class);
  }

  /** False where the column is empty. */
  public boolean yes(String column) {
    return Boolean.TRUE.equals(get(column, Boolean.class));
  }

  public <E extends Enum<E>> @Nullable E term(String column, Class<E> type) {
    var name = text(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** The words of an array of text; none where the column is empty. */
  public List<String> texts(String column) {
    return list(column, String[].class);
  }

  /** The ids of an array; none where the column is empty. */
  public List<UUID> ids(String column) {
    return list(column, UUID[].class);
  }

  /** The numbers of an array; none where the column is empty. */
  public List<Long> numbers(String column) {
    return list(column, Long[].class);
  }

  /** What a narrative column keeps, sealed: this opens nothing. */
  public @Nullable Narrative narrative(String column) {
    var kept = kept(column);
    return kept == null ? null : new Narrative(kept);
  }

  /** The day of somebody that a personal column keeps, sealed: this opens nothing. */
  public @Nullable PersonalDate sealedDay(String column, PersonId of) {
    var kept = kept(column);
    return kept == null ? null : new PersonalDate(of, kept);
  }

  private @Nullable Kept kept(String column) {
    var token = text(column);
    return token == null ? null : Kept.sealed(Seal.parse(token), Opener.without());
  }

  private <T> List<T> list(String column, Class<T[]> type) {
    try {
      var array = row.array(column);
      return array == null ? List.of() : List.of(type.cast(array));
    } catch (SQLException e) {
      throw unreadable(column, e);
    }
  }

  private <T> @Nullable T get(String column, Class<T> type) {
    try {
      return row.value(column, type);
    } catch (SQLException e) {
      throw unreadable(column, e);
    }
  }

  private static IllegalStateException unreadable(String column, SQLException e) {
    return new IllegalStateException(
        "cannot read column %s (SQL state %s)".formatted(column, e.getSQLState()));
  }
}
