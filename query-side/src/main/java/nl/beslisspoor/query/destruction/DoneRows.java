package nl.beslisspoor.query.destruction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.wire.DestructionLine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands beside the keys: which destructions are done, and the ids of keys. */
@Component
class DoneRows {
  private static final int MOST = 500;

  private final JdbcClient keys;

  DoneRows(@Qualifier("keyConnections") DataSource keys) {
    this.keys = JdbcClient.create(keys);
  }

  /** A line of the ledger that is done. */
  record Done(DestructionLine line, Instant at) {}

  /** The latest first, at most {@value #MOST}. */
  List<Destroyed> latest() {
    return answered(() ->
        keys.sql("select request, stream, at from keys.destruction order by at desc limit ?")
            .param(MOST)
            .query((row, _) ->
                new Destroyed(
                    UUID.fromString(row.getString(1)),
                    UUID.fromString(row.getString(2)),
                    row.getObject(3, OffsetDateTime.class).toInstant()))
            .list());
  }

  Optional<Done> of(UUID request) {
    return answered(() ->
        keys.sql("select line, at from keys.destruction where request = ? order by at limit 1")
            .param(request.toString())
            .query((row, _) ->
                new Done(
                    DestructionLine.parse(row.getString(1)),
                    row.getObject(2, OffsetDateTime.class).toInstant()))
            .optional());
  }

  /** Which of these requests are done. */
  Set<UUID> among(Collection<UUID> requests) {
    return answered(() ->
        keys
            .sql("select distinct request from keys.destruction where request = any(?)")
            .param(requests.stream().map(UUID::toString).toArray(String[]::new))
            .query(String.class)
            .list()
            .stream()
            .map(UUID::fromString)
            .collect(Collectors.toSet()));
  }

  /** Ids of the destroyed keys of a file, by whose they were. */
  Map<String, String> ids(String stream) {
    return answered(() -> {
      var ids = new HashMap<String, String>();
      keys.sql("select owner, id from keys.key where stream = ? and destroyed_at is not null")
          .param(stream)
          .query(row -> {
            ids.put(row.getString(1), row.getString(2));
          });
      return ids;
    });
  }

  private static <T> T answered(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (DataAccessException e) {
      throw new KeysUnavailable("what stands beside the keys cannot be read now");
    }
  }
}
