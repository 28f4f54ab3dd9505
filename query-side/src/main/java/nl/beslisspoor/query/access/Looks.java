package nl.beslisspoor.query.access;

import java.util.Optional;
import nl.beslisspoor.events.PersonId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The log of looks at files (NEN 7513). Whatever shows a file writes its line here before the
 * answer goes out.
 */
@Component
public class Looks {
  /** The part was shown. */
  public static final String SHOWN = "SHOWN";

  /** The part was asked for and not shown. */
  public static final String REFUSED = "REFUSED";

  private final JdbcClient jdbc;

  Looks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file's part is about to be shown without a stated purpose. */
  public void shown(SignedIn who, String stream, String part, long position) {
    record(who.personId(), who.role(), stream, part, Optional.empty(), position, SHOWN);
  }

  /**
   * Keeps one look, committed at return unless the caller holds a transaction open.
   *
   * @param role the coarse roles of the account, {@link SignedIn#role()}
   * @param stream the stream id of the file
   * @param part which part of the file, in the words of the page's address: {@code tijdlijn}
   * @param position the highest sequence of the file that is shown; -1 for none
   * @param outcome {@link #SHOWN} or {@link #REFUSED}
   * @throws LookRefused when it cannot be written: the file must not be shown
   */
  public void record(
      PersonId who,
      String role,
      String stream,
      String part,
      Optional<String> purpose,
      long position,
      String outcome) {
    try {
      jdbc.sql(
              """
              insert into access.look
                (person_id, account_role, stream_id, part, purpose, position, outcome)
              values (:person, :role, :stream, :part, :purpose, :position, :outcome)
              """)
          .param("person", who.toString())
          .param("role", role)
          .param("stream", stream)
          .param("part", part)
          .param("purpose", purpose.orElse(null))
          .param("position", position)
          .param("outcome", outcome)
          .update();
    } catch (DataAccessException | TransactionException unwritten) {
      throw new LookRefused(unwritten);
    }
  }
}
