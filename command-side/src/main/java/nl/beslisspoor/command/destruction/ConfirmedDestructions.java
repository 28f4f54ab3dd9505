package nl.beslisspoor.command.destruction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.UnreadableEvent;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.keys.KeyDestruction;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.wire.DestructionLine;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.StoredSeals;
import nl.beslisspoor.events.wire.Wire;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log says was confirmed, and which keys that takes away. */
final class ConfirmedDestructions {
  private static final String ONE =
      """
      select e.event_id, e.stream_id, e.payload_type, e.payload_version, e.payload, n.log_index
      from log.event e left join log.numbered n using (row_id)
      where e.event_id = ? and e.payload_type = 'destruction-confirmed'
      """;

  private static final String THERE =
      "select exists (select from log.event where event_id = any(?))";

  private static final String ENTRIES =
      """
      select event_id, stream_id, payload from log.event
      where stream_id = ? and sequence = any(?) order by sequence
      """;

  private final JdbcClient jdbc;
  private final KeyDestruction keys;
  private final Clock clock;
  private final Wire wire = Wire.withoutKeys();

  /**
   * @param log a connection or more to the log
   * @param keys tells whose keys there are
   */
  ConfirmedDestructions(DataSource log, KeyDestruction keys, Clock clock) {
    this.jdbc = JdbcClient.create(log);
    this.keys = keys;
    this.clock = clock;
  }

  private record Found(String stream, Optional<Long> index, DestructionConfirmed event) {}

  /**
   * What one of them takes away.
   *
   * @throws UnreadableEvent when it cannot be read by this version
   */
  DestructionLine line(String id) {
    var found = found(id);
    var scope = found.event().scope();
    return new DestructionLine(
        id,
        found.index(),
        found.event().request().toString(),
        found.stream(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        owners(scope, found.stream()),
        texts(scope, found.stream()));
  }

  /** Whether one of the entries in which these texts stand is in the log. */
  boolean hold(List<DestructionLine.Text> texts) {
    return jdbc.sql(THERE)
        .param(texts.stream().map(DestructionLine.Text::event).toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  private Found found(String id) {
    return jdbc.sql(ONE)
        .param(id)
        .query((row, _) -> {
          var stored = new Stored(id, row.getString(2), row.getBytes(5));
          return new Found(
              row.getString(2),
              Optional.ofNullable(row.getObject(6, Long.class)),
              (DestructionConfirmed) wire.decode(row.getString(3), row.getString(4), stored));
        })
        .single();
  }

  private List<String> owners(DestructionScope scope, String stream) {
    if (!scope.everything()) {
      return scope.persons().stream()
          .flatMap(person -> scope.categories().stream().map(of -> Owner.of(stream, person, of)))
          .map(Owner::whose)
          .toList();
    }
    var owners = new TreeSet<>(Set.of(Owner.texts(stream).whose()));
    for (var owner : keys.owners(stream)) {
      owners.add(owner.whose());
      owner.person().stream().flatMap(person -> all(stream, person)).forEach(owners::add);
    }
    return List.copyOf(owners);
  }

  private static Stream<String> all(String stream, PersonId person) {
    return Arrays.stream(InformationCategory.values())
        .map(category -> Owner.of(stream, person, category).whose());
  }

  private List<DestructionLine.Text> texts(DestructionScope scope, String stream) {
    var texts = new ArrayList<DestructionLine.Text>();
    jdbc.sql(ENTRIES)
        .params(stream, scope.entries().toArray(Long[]::new))
        .query(row -> {
          StoredSeals.in(new Stored(row.getString(1), row.getString(2), row.getBytes(3))).stream()
              .filter(seal -> seal.kind() == Seal.Kind.NARRATIVE)
              .map(ConfirmedDestructions::text)
              .forEach(texts::add);
        });
    return texts;
  }

  private static DestructionLine.Text text(Seal seal) {
    return new DestructionLine.Text(seal.place().event(), seal.place().field(), seal.key());
  }
}
