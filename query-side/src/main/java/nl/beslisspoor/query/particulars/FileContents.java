package nl.beslisspoor.query.particulars;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads back what the events of a file say; what is sealed is opened when it is asked for. */
@Component
public class FileContents {
  private final JdbcClient jdbc;
  private final Wire wire;

  public FileContents(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.wire = new Wire(opening.opener());
  }

  /**
   * What stands in a file besides accounts, in the order of recording.
   *
   * @param was as it was in the world at that moment; empty for all that happened
   * @param known as it was known at that moment; empty for what is known now
   */
  public List<Told> of(UUID file, Optional<Instant> was, Optional<Instant> known) {
    return jdbc
        .sql("select * from particular where case_id = ? order by sequence")
        .param(file)
        .query(Fields.as(this::read))
        .list()
        .stream()
        .filter(told -> known.filter(told.recordedAt()::isAfter).isEmpty())
        .filter(told -> was.filter(told.happenedAt()::isAfter).isEmpty())
        .toList();
  }

  /** What was decided; empty when the account says it all, or when there is no such decision. */
  public Optional<Told> decided(UUID decision) {
    return jdbc.sql("select * from particular where decision_id = ?")
        .param(decision)
        .query(Fields.as(this::read))
        .optional();
  }

  private Told read(Fields row) {
    var payload = row.text("narrative_event").getBytes(StandardCharsets.UTF_8);
    var stored = new Stored(row.text("event_id"), row.id("case_id").toString(), payload);
    var event = wire.decode(row.text("event_type"), row.text("event_version"), stored);
    return switch (event) {
      case CaseEvent told -> new Told(row.number("sequence"), row.moment("recorded_at"), told);
    };
  }
}
