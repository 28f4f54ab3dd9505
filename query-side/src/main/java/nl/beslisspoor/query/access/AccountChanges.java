package nl.beslisspoor.query.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.events.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds and changes accounts. Every change is kept in {@code access.account_change}, raises the
 * account's version and so ends its sessions and tokens.
 */
@Component
public class AccountChanges {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Passwords passwords;

  AccountChanges(JdbcClient jdbc, TransactionTemplate transaction, Passwords passwords) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.passwords = passwords;
  }

  /** A new account and the password that opens it once. */
  public record Opened(UUID account, String oneTimePassword) {}

  /**
   * Adds an account with a one-time password.
   *
   * @throws AccountRefused when the name is in use
   */
  public Opened add(NewAccount account, PersonId by) {
    var password = Passwords.oneTime();
    return new Opened(add(account, password, true, Optional.of(by)), password);
  }

  /**
   * Adds accounts that the installation itself makes. One one-time password, which is returned,
   * opens each of them once.
   *
   * @throws AccountRefused when a name is in use; then none was added
   */
  public String addTogether(List<NewAccount> accounts) {
    var password = Passwords.oneTime();
    transaction.executeWithoutResult(
        status -> accounts.forEach(account -> add(account, password, true, Optional.empty())));
    return password;
  }

  UUID add(NewAccount account, String password, boolean mustChange, Optional<PersonId> by) {
    var id = UUID.randomUUID();
    var hash = passwords.hash(password);
    try {
      transaction.executeWithoutResult(status -> {
        insert(id, account, hash, mustChange);
        keep(id, by, "CREATED");
      });
    } catch (DuplicateKeyException inUse) {
      throw AccountRefused.nameInUse();
    }
    return id;
  }

  /**
   * Replaces the roles. No roles closes the account.
   *
   * @throws AccountRefused when no administrator would be left, or there is no such account
   */
  public void changeRoles(UUID account, Set<Role> roles, PersonId by) {
    transaction.executeWithoutResult(status -> {
      refuseWithoutAdministrator(account, roles);
      change(
          account,
          "update access.account set roles = :value, version = version + 1"
              + " where account_id = :id",
          names(roles));
      keep(account, Optional.of(by), "ROLES");
    });
  }

  /**
   * Gives the account a new one-time password and returns it.
   *
   * @throws AccountRefused when there is no such account
   */
  public String resetPassword(UUID account, Optional<PersonId> by) {
    var password = Passwords.oneTime();
    store(account, password, true, by, "PASSWORD_RESET");
    return password;
  }

  /** Stores a password the holder chose; {@link PasswordChange} has checked it. */
  void choosePassword(UUID account, String password, Optional<PersonId> by) {
    store(account, password, false, by, "PASSWORD_CHANGED");
  }

  private void store(
      UUID account, String password, boolean mustChange, Optional<PersonId> by, String change) {
    var hash = passwords.hash(password);
    transaction.executeWithoutResult(status -> {
      change(
          account,
          "update access.account set password_hash = :value, version = version + 1,"
              + " must_change = "
              + mustChange
              + " where account_id = :id",
          hash);
      keep(account, by, change);
    });
  }

  private void insert(UUID id, NewAccount account, String hash, boolean mustChange) {
    jdbc.sql(
            """
            insert into access.account
              (account_id, sign_in_name, display_name, person_id, password_hash, roles, must_change)
            values (:id, :name, :display, :person, :hash, :roles, :mustChange)
            """)
        .param("id", id)
        .param("name", account.signInName())
        .param("display", account.displayName())
        .param("person", UUID.randomUUID())
        .param("hash", hash)
        .param("roles", names(account.roles()))
        .param("mustChange", mustChange)
        .update();
  }

  private void change(UUID account, String sql, Object value) {
    if (jdbc.sql(sql).param("value", value).param("id", account).update() == 0) {
      throw AccountRefused.unknown();
    }
  }

  private void keep(UUID account, Optional<PersonId> by, String change) {
    jdbc.sql(
            """
            insert into access.account_change (account_id, changed_by, change, roles)
            select account_id, cast(:by as uuid), :change, roles
              from access.account where account_id = :id
            """)
        .param("id", account)
        .param("by", by.map(PersonId::toString).orElse(null))
        .param("change", change)
        .update();
  }

  private void refuseWithoutAdministrator(UUID account, Set<Role> roles) {
    var others =
        jdbc.sql(
                """
                select account_id from access.account
                 where 'ADMINISTRATOR' = any(roles) order by account_id for update
                """)
            .query(UUID.class)
            .list();
    others.remove(account);
    if (others.isEmpty() && !roles.contains(Role.ADMINISTRATOR)) {
      throw AccountRefused.lastAdministrator();
    }
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().toArray(String[]::new);
  }
}
