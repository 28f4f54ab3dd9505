package nl.beslisspoor.command.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.DecisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered to which request of whom. A receipt is written in the transaction of its events
 * and never changed or removed: it is kept as long as the log.
 */
final class Receipts {
  private static final String KEEP =
      """
      insert into log.receipt (actor, key, request_hash, stream_id, sequence, answer)
      values (?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private static final String FIND =
      """
      select request_hash, stream_id, sequence, answer from log.receipt where actor = ? and key = ?
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = new JsonMapper();

  Receipts(DataSource source) {
    this.jdbc = JdbcClient.create(source);
  }

  record Receipt(byte[] requestHash, Answer answer) {}

  /** What is stored of an answer beside its place. */
  record Body(int events, String act, String decision) {}

  /**
   * Within the transaction of the append. When another transaction has the key, waits for its end.
   *
   * @return false when a request of the same actor under this key was answered before
   */
  boolean keep(Instruction instruction, Answer answer) {
    return jdbc.sql(KEEP)
            .params(
                instruction.act().by().toString(),
                instruction.key().value(),
                instruction.requestHash(),
                answer.stream(),
                answer.sequence(),
                json.writeValueAsBytes(body(answer)))
            .update()
        == 1;
  }

  Optional<Receipt> find(Instruction instruction) {
    return jdbc.sql(FIND)
        .params(instruction.act().by().toString(), instruction.key().value())
        .query((row, n) -> receipt(row))
        .optional();
  }

  private Receipt receipt(ResultSet row) throws SQLException {
    var body = json.readValue(row.getBytes("answer"), Body.class);
    return new Receipt(
        row.getBytes("request_hash"),
        new Answer(
            row.getString("stream_id"),
            row.getLong("sequence"),
            body.events(),
            ActId.parse(body.act()),
            Optional.ofNullable(body.decision()).map(DecisionId::parse),
            false));
  }

  private static Body body(Answer answer) {
    return new Body(
        answer.events(),
        answer.act().toString(),
        answer.decision().map(DecisionId::toString).orElse(null));
  }
}
