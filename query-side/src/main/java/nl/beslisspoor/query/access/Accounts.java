package nl.beslisspoor.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of this installation as they stand now. {@link AccountChanges} changes them. */
@Component
public class Accounts {
  private static final String COLUMNS =
      """
      select account_id, sign_in_name, display_name, person_id, roles, must_change, version,
             created_at
        from access.account
      """;

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All accounts in the order of their display names. */
  public List<Account> all() {
    return jdbc.sql(COLUMNS + " order by lower(display_name), account_id")
        .query(Accounts::row)
        .list();
  }

  public Optional<Account> byId(UUID id) {
    return jdbc.sql(COLUMNS + " where account_id = :id")
        .param("id", id)
        .query(Accounts::row)
        .optional();
  }

  /** Sign-in names differ in more than capitals. */
  public Optional<Account> bySignInName(String name) {
    return jdbc.sql(COLUMNS + " where lower(sign_in_name) = lower(:name)")
        .param("name", name)
        .query(Accounts::row)
        .optional();
  }

  public Optional<Account> byPerson(PersonId person) {
    return jdbc.sql(COLUMNS + " where person_id = :person")
        .param("person", person.value())
        .query(Accounts::row)
        .optional();
  }

  Optional<String> passwordHash(UUID account) {
    return jdbc.sql("select password_hash from access.account where account_id = :id")
        .param("id", account)
        .query(String.class)
        .optional();
  }

  /** Whether the account behind a session or token is still what it was at sign-in. */
  boolean unchanged(SignedIn who) {
    return jdbc.sql(
            """
            select count(*) from access.account
             where person_id = :person and version = :version and roles <> '{}'
            """)
        .param("person", who.person())
        .param("version", who.version())
        .query(Long.class)
        .single()
        .equals(1L);
  }

  private static Account row(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("account_id", UUID.class),
        row.getString("sign_in_name"),
        row.getString("display_name"),
        new PersonId(row.getObject("person_id", UUID.class)),
        roles((String[]) row.getArray("roles").getArray()),
        row.getBoolean("must_change"),
        row.getInt("version"),
        row.getTimestamp("created_at").toInstant());
  }

  private static Set<Role> roles(String[] names) {
    return Arrays.stream(names).map(Role::parse).collect(Collectors.toCollection(TreeSet::new));
  }
}
