package nl.beslisspoor.standalone.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the keys under which a log is sealed are where keys are kept, living or destroyed.
 *
 * @param log may read the log
 * @param keys may read the keys
 */
public record KeysOfLog(Connection log, Connection keys) {
  private static final int AT_ONCE = 10_000;

  /** Clocks of the servers and processes of one installation differ by less. */
  private static final Duration CLOCKS = Duration.ofMinutes(10);

  /** Each seal in stored bytes names the key of a person, or is of a text of its file. */
  private static final String SEALED =
      """
      select distinct stream_id, case seal[1] when 'p' then seal[2] end
      from log.event, regexp_matches(convert_from(payload, 'UTF8'),
        '"~1\\.([pn])\\.([A-Za-z0-9_-]{32})\\.', 'g') seal
      where row_id > ? and row_id <= ?
      order by stream_id
      """;

  /** Of the files and key ids, side by side, those files of which a key is missing. */
  private static final String MISSING =
      """
      select distinct stream from unnest(?, ?) as named (stream, id)
      where not exists (
        select from keys.key k
        where k.stream = named.stream
          and case when named.id is null then k.owner = 'texts' else k.id = named.id end)
      """;

  private static final String NEWEST = "select max(made_at) from keys.key";
  private static final String LAST = "select coalesce(max(row_id), 0) from log.event";
  private static final String OLDEST =
      "select min(recorded_at) from log.event where row_id > ? and row_id <= ?";

  /** The files in which something is sealed under a key that is not there. */
  Set<String> without() throws SQLException {
    return without(0, Long.MAX_VALUE);
  }

  /**
   * Whether keys of which the log makes use were lost, if those that were made last were: what a
   * database that was put back to an earlier moment, or that lost its last transactions, misses. A
   * key is kept before the first entry that it sealed, so it is enough to look at what was recorded
   * since the newest key that is there was made.
   *
   * @return when the newest was made that is there, or the beginning of all; empty when none of
   *     those that are looked for is missing
   */
  public Optional<Instant> lostSince() throws SQLException {
    var newest = moment(keys.prepareStatement(NEWEST)).orElse(Instant.EPOCH);
    long until = last();
    while (until > 0) {
      long from = Math.max(0, until - AT_ONCE);
      if (!without(from, until).isEmpty()) {
        return Optional.of(newest);
      }
      if (oldest(from, until).filter(newest.minus(CLOCKS)::isAfter).isPresent()) {
        return Optional.empty();
      }
      until = from;
    }
    return Optional.empty();
  }

  private long last() throws SQLException {
    try (var query = log.prepareStatement(LAST);
        var found = query.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  private Optional<Instant> oldest(long after, long until) throws SQLException {
    var query = log.prepareStatement(OLDEST);
    query.setLong(1, after);
    query.setLong(2, until);
    return moment(query);
  }

  private static Optional<Instant> moment(PreparedStatement query) throws SQLException {
    try (query;
        var found = query.executeQuery()) {
      found.next();
      return Optional.ofNullable(found.getObject(1, OffsetDateTime.class))
          .map(OffsetDateTime::toInstant);
    }
  }

  private Set<String> without(long after, long until) throws SQLException {
    var without = new HashSet<String>();
    try (var query = log.prepareStatement(SEALED)) {
      query.setFetchSize(AT_ONCE);
      query.setLong(1, after);
      query.setLong(2, until);
      var streams = new ArrayList<String>();
      var ids = new ArrayList<String>();
      try (var sealed = query.executeQuery()) {
        while (sealed.next()) {
          streams.add(sealed.getString(1));
          ids.add(sealed.getString(2));
          if (streams.size() == AT_ONCE) {
            without.addAll(missing(streams, ids));
            streams.clear();
            ids.clear();
          }
        }
      }
      without.addAll(missing(streams, ids));
    }
    return without;
  }

  private Set<String> missing(List<String> streams, List<String> ids) throws SQLException {
    try (var query = keys.prepareStatement(MISSING)) {
      query.setArray(1, keys.createArrayOf("text", streams.toArray()));
      query.setArray(2, keys.createArrayOf("text", ids.toArray()));
      var missing = new HashSet<String>();
      try (var found = query.executeQuery()) {
        while (found.next()) {
          missing.add(found.getString(1));
        }
      }
      return missing;
    }
  }
}
