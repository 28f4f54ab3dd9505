package nl.beslisspoor.query.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

  /**
   * A part that is not the file's history from its start says nothing about how far it is known.
   */
  private static final long NOTHING = -1;

  private static final String DECISION = "besluit/";

  private final JdbcClient jdbc;

  Looks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Something of a file is about to be shown: a list, one decision, a timeline that is filtered.
   */
  public void shown(SignedIn who, String stream, String part, Optional<String> purpose) {
    record(who.personId(), who.role(), stream, part, purpose, NOTHING, SHOWN);
  }

  /**
   * A stretch of a file's history is about to be shown with nothing left out of it. It counts as
   * seen when all that stands before it was shown to the same person.
   *
   * @param after sequence of the last event before the stretch; -1 when it begins at the start
   * @param last sequence of the last event in it; -1 when it is empty
   */
  public void read(SignedIn who, String stream, String part, long after, long last) {
    var position = seen(who, stream) >= after ? last : NOTHING;
    record(who.personId(), who.role(), stream, part, Optional.empty(), position, SHOWN);
  }

  /** The part of a file that one decision with its whole record of account is. */
  public static String decisionPage(UUID decision) {
    return DECISION + decision;
  }

  /**
   * Which decisions of a file were shown by themselves before a moment, each with those of these
   * people to whom it was.
   */
  public Map<UUID, List<UUID>> decisionsShown(
      Collection<UUID> people, String stream, Instant before) {
    var shown = new HashMap<UUID, List<UUID>>();
    jdbc.sql(
            """
            select distinct part, person_id from access.look
             where stream_id = :stream and person_id = any(:people) and at < :before
               and outcome = 'SHOWN' and starts_with(part, :decision)
             order by part, person_id
            """)
        .param("stream", stream)
        .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("decision", DECISION)
        .query(row -> {
          shown
              .computeIfAbsent(
                  UUID.fromString(row.getString(1).substring(DECISION.length())),
                  _ -> new ArrayList<>())
              .add(UUID.fromString(row.getString(2)));
        });
    return shown;
  }

  /** Something of a file was asked for and is not shown. */
  void refused(SignedIn who, String stream, String part) {
    record(who.personId(), who.role(), stream, part, Optional.empty(), NOTHING, REFUSED);
  }

  private long seen(SignedIn who, String stream) {
    try {
      return jdbc.sql(
              """
              select coalesce(max(position), -1) from access.look
               where person_id = :person and stream_id = :stream and outcome = 'SHOWN'
              """)
          .param("person", who.person().toString())
          .param("stream", stream)
          .query(Long.class)
          .single();
    } catch (DataAccessException | TransactionException unread) {
      throw new LookRefused(unread);
    }
  }

  /**
   * Keeps one look, committed at return unless the caller holds a transaction open.
   *
   * @param role the coarse roles of the account, {@link SignedIn#role()}
   * @param stream the stream id of the file
   * @param part which part of the file, in the words of the page's address: {@code tijdlijn}
   * @param position the sequence up to which the whole file has now been shown; -1 for none
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
