package nl.beslisspoor.command.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the positions in the database, beside the log that they are about. */
final class Positions {

  /** Somebody else took the lead; what this relay was about to write is not written. */
  static final class Replaced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Replaced(String topic) {
      super("another relay took the lead over topic " + topic);
    }
  }

  private final JdbcClient jdbc;

  Positions(DataSource source) {
    this.jdbc = JdbcClient.create(source);
  }

  /** Begins a new term, after which nobody of an earlier one moves the position. */
  Position claim(String topic) {
    return jdbc.sql(
            """
            insert into relay.position as held (topic) values (?)
            on conflict (topic) do update set term = held.term + 1, at = now()
            returning topic, term, next_index, topic_id, next_offset
            """)
        .param(topic)
        .query(Positions::position)
        .single();
  }

  /**
   * Moves the position, forward or back.
   *
   * @throws Replaced when it no longer stands where this relay left it
   */
  Position move(Position from, Position to) {
    int moved =
        jdbc.sql(
                """
                update relay.position
                set next_index = :next, topic_id = :topicId, next_offset = :offset, at = now()
                where topic = :topic and next_index = :previous and term = :term
                """)
            .param("next", to.next())
            .param("topicId", to.topicId().orElse(null))
            .param("offset", to.offset())
            .param("topic", from.topic())
            .param("previous", from.next())
            .param("term", from.term())
            .update();
    if (moved == 0) {
      throw new Replaced(from.topic());
    }
    return to;
  }

  static Position position(ResultSet row, int number) throws SQLException {
    return new Position(
        row.getString("topic"),
        row.getLong("term"),
        row.getLong("next_index"),
        Optional.ofNullable(row.getString("topic_id")),
        row.getLong("next_offset"));
  }
}
