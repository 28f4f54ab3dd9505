package nl.beslisspoor.command.destruction;

import javax.sql.DataSource;
import nl.beslisspoor.events.wire.DestructionLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that say that a destruction is done, beside the keys. */
final class DoneDestructions {
  private static final String ADD =
      """
      insert into keys.destruction (event_id, stream, request, line) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  /**
   * @param keys connections to the database of the keys
   */
  DoneDestructions(DataSource keys) {
    this.jdbc = JdbcClient.create(keys);
  }

  void add(DestructionLine line) {
    jdbc.sql(ADD).params(line.event(), line.stream(), line.request(), line.written()).update();
  }
}
