package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.query.table.Days;

/** The consent statements of one file. */
final class Statements {

  private final Map<UUID, StatementRow> statements = new LinkedHashMap<>();

  void put(StatementRow statement) {
    statements.put(statement.statement(), statement);
  }

  List<StatementRow> all() {
    return List.copyOf(statements.values());
  }

  /** One takes the place of an earlier one on the same figure. */
  void apply(StatementEvent event, Recorded at) {
    switch (event) {
      case ConsentStatementDrawnUp e -> {
        settle(e.support().value(), Days.of(e.act().at()));
        put(StatementRow.of(e, at));
      }
      case ConsentStatementSigned e ->
          Optional.ofNullable(statements.get(e.statement().value()))
              .ifPresent(statement -> put(statement.signed(e)));
    }
  }

  /** Nobody has to sign any more for that figure from that day on. */
  void settle(UUID support, LocalDate day) {
    all().stream()
        .filter(statement -> statement.support().equals(support))
        .map(statement -> statement.settledBy(day))
        .forEach(this::put);
  }
}
