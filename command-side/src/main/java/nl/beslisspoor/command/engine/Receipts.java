package nl.beslisspoor.command.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.DecisionId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered to which request of whom. A receipt is written in the transaction of its events
 * and never changed or removed: it is kept as long as the log.
 */
final class Receipts {
  private static final String FIND =
      """
      select request_hash, stream_id, sequence, answer from log.receipt where actor = ? and key = ?
      """;

  private static final JsonMapper JSON = new JsonMapper();
  private static final String TO_KEEP = Receipts.class.getName();

  private final JdbcClient jdbc;

  Receipts(DataSource source) {
    this.jdbc = JdbcClient.create(source);
  }

  record Receipt(byte[] requestHash, Answer answer) {}

  /** What is stored of an answer beside its place. */
  record Body(int events, String act, String decision) {}

  /** A receipt as stored. */
  record Row(
      String actor, String key, byte[] requestHash, String stream, long sequence, byte[] answer) {}

  /** Has the receipt stored together with the events of the unit of work. */
  static void keepWith(UnitOfWork<?> unit, Instruction instruction, Answer answer) {
    var row =
        new Row(
            instruction.act().by().toString(),
            instruction.key().value(),
            instruction.requestHash(),
            answer.stream(),
            answer.sequence(),
            JSON.writeValueAsBytes(body(answer)));
    unit.resources().put(TO_KEEP, row);
  }

  /** What the unit of work under way wants stored with its events. */
  static Optional<Row> toKeep() {
    return CurrentUnitOfWork.map(unit -> unit.getResource(TO_KEEP));
  }

  Optional<Receipt> find(Instruction instruction) {
    return jdbc.sql(FIND)
        .params(instruction.act().by().toString(), instruction.key().value())
        .query((row, n) -> receipt(row))
        .optional();
  }

  private Receipt receipt(ResultSet row) throws SQLException {
    var body = JSON.readValue(row.getBytes("answer"), Body.class);
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
