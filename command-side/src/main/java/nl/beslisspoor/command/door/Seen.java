package nl.beslisspoor.command.door;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far people had opened a file, from the log of looks; asked when a command comes in. */
@Component
final class Seen {

  private static final long NEVER = -1;

  private final JdbcClient jdbc;

  Seen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What those who may turn out to decide had seen: who is named, else who records. */
  List<Known> byDeciders(CaseId file, AccountBody account, PersonId recorder, PersonId... others) {
    var people = new ArrayList<>(account.deciders());
    people.add(recorder);
    people.addAll(List.of(others));
    return of(file, people, account.beslotenOp());
  }

  /**
   * The highest position shown to each before the decision; people who had not opened the file by
   * then are left out. A decision told in whole minutes was taken somewhere in that minute.
   */
  private List<Known> of(CaseId file, Collection<PersonId> people, Instant decidedAt) {
    return jdbc
        .sql(
            """
            select person_id, max(position) as position
              from access.look
             where stream_id = :file and person_id in (:people) and outcome = 'SHOWN' and at < :decided
             group by person_id
             order by person_id
            """)
        .param("file", file.toString())
        .param("decided", until(decidedAt).atOffset(ZoneOffset.UTC))
        .param("people", people.stream().map(PersonId::toString).toList())
        .query((row, number) ->
            new Known(PersonId.parse(row.getString("person_id")), row.getLong("position")))
        .list()
        .stream()
        .filter(known -> known.position() > NEVER)
        .toList();
  }

  private static Instant until(Instant decidedAt) {
    var minute = decidedAt.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(decidedAt)
        ? minute.plus(1, ChronoUnit.MINUTES)
        : decidedAt.plus(1, ChronoUnit.MICROS);
  }
}
