package nl.beslisspoor.query.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first account of an installation. It holds every role, so that an installation can be tried
 * at once; the accounts page says so and lets it be narrowed.
 */
@Component
public class FirstAdministrator {
  public static final String SIGN_IN_NAME = "beheer";
  private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(4210017)";

  private final Accounts accounts;
  private final AccountChanges changes;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  FirstAdministrator(
      Accounts accounts, AccountChanges changes, TransactionTemplate transaction, JdbcClient jdbc) {
    this.accounts = accounts;
    this.changes = changes;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /**
   * Creates the account when there is none. While it is the only one and its one-time password was
   * never used, every start gives it a new password, so a lost print-out locks nobody out. Does
   * nothing otherwise.
   *
   * @param alone whether no other process starts at this moment and prints another one
   * @param given the password from the configuration, which need not be changed at first sign-in
   * @return the one-time password to print, when one was made
   * @throws IllegalArgumentException when the given password is needed and breaks the rules
   */
  public Optional<String> create(boolean alone, Optional<String> given) {
    return transaction.execute(status -> {
      jdbc.sql(ONE_AT_A_TIME).query(row -> {});
      var known = accounts.all();
      if (known.isEmpty()) {
        return given.map(this::addWith).orElseGet(this::addWithOneTime);
      }
      return waiting(known) && (alone || given.isPresent())
          ? renew(known.getFirst(), given)
          : Optional.<String>empty();
    });
  }

  private static boolean waiting(List<Account> known) {
    var first = known.getFirst();
    return known.size() == 1 && first.mustChange() && first.signInName().equals(SIGN_IN_NAME);
  }

  private Optional<String> renew(Account first, Optional<String> given) {
    if (given.isEmpty()) {
      return Optional.of(changes.resetPassword(first.id(), Optional.empty()));
    }
    changes.choosePassword(first.id(), checked(given.get()), Optional.empty());
    return Optional.empty();
  }

  private Optional<String> addWith(String password) {
    changes.add(account(), checked(password), false, Optional.empty());
    return Optional.empty();
  }

  private Optional<String> addWithOneTime() {
    var password = Passwords.oneTime();
    changes.add(account(), password, true, Optional.empty());
    return Optional.of(password);
  }

  private static NewAccount account() {
    return new NewAccount(SIGN_IN_NAME, "Beheerder", EnumSet.allOf(Role.class));
  }

  private static String checked(String password) {
    PasswordRules.objection(password, SIGN_IN_NAME)
        .ifPresent(objection -> {
          throw new IllegalArgumentException(
              "beslisspoor.admin-password: " + Words.in(Language.DUTCH).say(objection));
        });
    return password;
  }
}
