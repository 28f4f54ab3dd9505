package nl.beslisspoor.query.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Who asked for everything that one professional decided, and for what purpose. The professional
 * sees that it was asked and in which role, not by name.
 */
@Component
public class Inquiries {
  private final JdbcClient jdbc;

  Inquiries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One inquiry as the professional it is about may see it. */
  public record Inquiry(long id, Instant at, String role, String purpose) {

    /** The asker's coarse roles. */
    public List<Role> roles() {
      return Arrays.stream(role.split(",")).map(Role::parse).toList();
    }
  }

  /**
   * Keeps an inquiry; call before its answer goes out.
   *
   * @param about the pseudonym of the professional
   * @param purpose as the asker stated it, not blank
   * @throws LookRefused when it cannot be written: the answer must not be shown
   * @throws IllegalArgumentException when the purpose is blank
   */
  public void record(SignedIn by, String about, String purpose) {
    if (purpose.isBlank()) {
      throw new IllegalArgumentException("An inquiry needs a purpose");
    }
    try {
      jdbc.sql(
              """
              insert into access.inquiry (asked_by, account_role, about, purpose)
              values (:by, :role, :about, :purpose)
              """)
          .param("by", by.personId().toString())
          .param("role", by.role())
          .param("about", about)
          .param("purpose", purpose.strip())
          .update();
    } catch (DataAccessException | TransactionException unwritten) {
      throw new LookRefused(unwritten);
    }
  }

  /**
   * The inquiries about one professional, the latest first.
   *
   * @param before only those with a lower id: the last id of the page before
   */
  public List<Inquiry> about(String person, long before, int limit) {
    return jdbc.sql(
            """
            select id, at, account_role, purpose from access.inquiry
             where about = :about and id < :before order by id desc limit :limit
            """)
        .param("about", person)
        .param("before", before)
        .param("limit", limit)
        .query((row, number) ->
            new Inquiry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("account_role"),
                row.getString("purpose")))
        .list();
  }
}
