package nl.beslisspoor.command.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.keys.WrappingRow;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tells every process that it remembers keys that are no more. */
class KeyChangesTest {
  @AutoClose private static final TestDatabase DATABASE = TestKeys.migrated();

  private final DataSource application = DATABASE.application();
  private final JdbcKeyStore store = new JdbcKeyStore(application);
  private final KeyRow row = row();
  private final long before = store.changes();

  @Test
  void a_key_that_is_made_changes_no_other() {
    store.keep(List.of(row));
    assertThat(store.changes()).isEqualTo(before);
  }

  @Test
  void each_destruction_counts_also_of_who_never_had_a_key() {
    store.destroy(List.of(row.owner()));
    var never = store.changes();
    assertThat(never).isGreaterThan(before);

    var other = row();
    store.keep(List.of(other));
    store.destroy(List.of(other.owner()));
    assertThat(store.changes()).isGreaterThan(never);
  }

  @Test
  void other_bytes_in_the_place_of_a_key_count() {
    store.keep(List.of(row));
    var was = row.wrapped().orElseThrow();
    assertThat(store.replace(row, new KeyRow.Wrapped(was.by(), new byte[] {2}))).isTrue();
    assertThat(store.changes()).isGreaterThan(before);
  }

  @Test
  void it_counts_with_the_commit_and_not_before() {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(application));
    var joining = JdbcClient.create(application);
    transaction.executeWithoutResult(status -> {
      joining
          .sql("insert into keys.key (stream, owner, id) values (?, ?, 'never')")
          .params(row.owner().stream(), row.owner().whose())
          .update();
      assertThat(new JdbcKeyStore(DATABASE.query()).changes()).isEqualTo(before);
    });
    assertThat(store.changes()).isGreaterThan(before);
  }

  @Test
  void nobody_who_signs_in_counts_by_hand() {
    var jdbc = JdbcClient.create(application);
    assertThatThrownBy(() -> jdbc.sql("update keys.change set counted = 0").update())
        .hasRootCauseMessage("ERROR: permission denied for table change");
  }

  private KeyRow row() {
    store.keepFirst(new WrappingRow("first", "master", new byte[] {1}));
    var owner =
        Owner.of(
            UUID.randomUUID().toString(),
            new PersonId(UUID.randomUUID()),
            InformationCategory.CONTACT);
    var by = store.wrapping().getFirst().id();
    return new KeyRow(owner, "id", Optional.of(new KeyRow.Wrapped(by, new byte[] {1})));
  }
}
