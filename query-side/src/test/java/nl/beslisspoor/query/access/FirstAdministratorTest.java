package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FirstAdministratorTest {
  private static final Optional<String> GIVEN = Optional.of("een zin uit de instellingen");

  private final Passwords passwords = new Passwords();
  private TestDatabase database;
  private Accounts accounts;
  private AccountChanges changes;
  private FirstAdministrator first;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated("access", "classpath:db/access");
    var jdbc = JdbcClient.create(database.application());
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database.application()));
    accounts = new Accounts(jdbc);
    changes = new AccountChanges(jdbc, transaction, passwords);
    first = new FirstAdministrator(accounts, changes, transaction, jdbc);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEmptyInstallationGetsAnAdministratorWithAOneTimePassword() {
    var password = first.create(true, Optional.empty()).orElseThrow();
    assertThat(account().mustChange()).isTrue();
    assertThat(account().roles()).containsExactly(Role.values());
    assertThat(opens(password)).isTrue();
  }

  @Test
  void aGivenPasswordNeedNotBeChanged() {
    assertThat(first.create(true, GIVEN)).isEmpty();
    assertThat(account().mustChange()).isFalse();
    assertThat(opens(GIVEN.get())).isTrue();
  }

  @Test
  void aLostPrintOutLocksNobodyOut() {
    var lost = first.create(true, Optional.empty()).orElseThrow();
    var again = first.create(true, Optional.empty()).orElseThrow();
    assertThat(opens(again)).isTrue();
    assertThat(opens(lost)).isFalse();
    assertThat(first.create(true, GIVEN)).isEmpty();
    assertThat(opens(GIVEN.get())).isTrue();
  }

  @Test
  void aPasswordOnceChosenIsNeverReplacedAtStart() {
    first.create(true, Optional.empty());
    changes.choosePassword(account().id(), "mijn eigen lange zin", Optional.empty());
    assertThat(first.create(true, GIVEN)).isEmpty();
    assertThat(first.create(true, Optional.empty())).isEmpty();
    assertThat(opens("mijn eigen lange zin")).isTrue();
  }

  @Test
  void withOtherAccountsNothingIsCreatedOrRenewed() {
    first.create(true, Optional.empty());
    changes.add(new NewAccount("tweede", "Tweede", Set.of(Role.ADMINISTRATOR)), account().person());
    assertThat(first.create(true, Optional.empty())).isEmpty();
    assertThat(accounts.all()).hasSize(2);
  }

  @Test
  void aPoorGivenPasswordStopsTheStartAndSaysWhy() {
    assertThatThrownBy(() -> first.create(true, Optional.of("kort")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("beslisspoor.admin-password")
        .hasMessageContaining("12 tekens");
    assertThat(accounts.all()).isEmpty();
  }

  private Account account() {
    return accounts.bySignInName("BEHEER").orElseThrow();
  }

  private boolean opens(String password) {
    return passwords.matches(password, accounts.passwordHash(account().id()).orElseThrow());
  }
}
