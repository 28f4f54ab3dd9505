package nl.beslisspoor.query.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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

  private final ResultSet row;

  private Fields(ResultSet row) {
    this.row = row;
  }

  /** Reads every row of an answer with the same function. */
  public static <T> RowMapper<T> as(Function<Fields, T> read) {
    return (row, number) -> read.apply(new Fields(row));
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
      var array = row.getArray(column);
      return array == null ? List.of() : List.of(type.cast(array.getArray()));
    } catch (SQLException e) {
      throw unreadable(column, e);
    }
  }

  private <T> @Nullable T get(String column, Class<T> type) {
    try {
      return row.getObject(column, type);
    } catch (SQLException e) {
      throw unreadable(column, e);
    }
  }

  private static IllegalStateException unreadable(String column, SQLException e) {
    return new IllegalStateException(
        "cannot read column %s (SQL state %s)".formatted(column, e.getSQLState()));
  }
}
