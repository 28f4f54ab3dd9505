package nl.beslisspoor.query.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.keys.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens what tables keep sealed, for one answer. Nothing that was opened is kept.
 *
 * <p>Everything here throws {@link nl.beslisspoor.events.KeysUnavailable} when the keys cannot be
 * asked for now.
 */
public final class Opening {

  private final Keyring keys;

  public Opening(Keyring keys) {
    this.keys = keys;
  }

  public Opener opener() {
    return keys;
  }

  /** Asks at once for the keys of files of which much is opened next. */
  public void prepare(Collection<UUID> files) {
    keys.prepare(files.stream().distinct().map(UUID::toString).toList());
  }

  /**
   * Reads rows of many files in which something is opened, and asks for their keys once.
   *
   * @param asked answers with a column {@code case_id}
   */
  public <T> List<T> list(JdbcClient.StatementSpec asked, Function<Fields, T> read) {
    var rows = asked.query(Fields.taken()).list();
    prepare(rows.stream().map(row -> row.id("case_id")).filter(Objects::nonNull).toList());
    return rows.stream().map(read).toList();
  }

  /** What a column says; null where it is empty. */
  public @Nullable Opened<String> text(Fields row, String column) {
    var token = row.text(column);
    return token == null ? null : text(token);
  }

  /** What the words of an array say; none where the column is empty. */
  public List<Opened<String>> texts(Fields row, String column) {
    return row.texts(column).stream().map(this::text).toList();
  }

  /** The day of a column; null where it is empty. */
  public @Nullable Opened<LocalDate> day(Fields row, String column) {
    var text = text(row, column);
    return text == null ? null : text.map(LocalDate::parse);
  }

  /** What a seal says that a table keeps. */
  public Opened<String> text(String token) {
    return Opened.of(() -> keys.open(Seal.parse(token)));
  }

  /**
   * A sealed day as a view works with it; also one that was read back from a table. Empty when it
   * was destroyed: then it is not known any more.
   *
   * @throws WrongKey when the seal does not fit its key: nothing may be made of it
   */
  public Optional<LocalDate> known(PersonalDate day) {
    try {
      return Optional.of(LocalDate.parse(keys.open(day.kept().seal().orElseThrow())));
    } catch (Erased _) {
      return Optional.empty();
    }
  }

  /**
   * Seals what follows from a day under the same key, the same text always in the same way.
   *
   * @param what it is, and for what
   * @return as a table keeps it; empty when the day was destroyed
   * @throws WrongKey when the day's key does not fit
   */
  public Optional<String> follow(PersonalDate from, String what, String text) {
    try {
      return Optional.of(keys.follow(from.kept().seal().orElseThrow(), what, text).token());
    } catch (Erased _) {
      return Optional.empty();
    }
  }
}
