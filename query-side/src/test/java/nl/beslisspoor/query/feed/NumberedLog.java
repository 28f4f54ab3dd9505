package nl.beslisspoor.query.feed;

import java.time.ZoneOffset;
import nl.beslisspoor.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the log as the command side does. */
record NumberedLog(JdbcClient jdbc) {

  /** Adds an entry to those that are to be numbered; its index is not looked at. */
  void insert(Recorded entry) {
    jdbc.sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
              payload_type, payload_version, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            entry.eventId(),
            entry.streamType(),
            entry.stream(),
            entry.sequence(),
            entry.recordedAt().atOffset(ZoneOffset.UTC),
            entry.type(),
            entry.version(),
            entry.payload(),
            entry.metadata())
        .update();
  }

  /** Gives every event without a place the next one and notifies. */
  void number() {
    jdbc.sql(
            """
            insert into log.numbered (log_index, row_id)
            select (select coalesce(max(log_index) + 1, 0) from log.numbered)
                     + row_number() over (order by row_id) - 1, row_id
            from log.event e
            where not exists (select from log.numbered n where n.row_id = e.row_id)
            """)
        .update();
    jdbc.sql(
            """
            select pg_notify('beslisspoor_log', (max(log_index) + 1)::text) from log.numbered
            """)
        .query(row -> {});
  }
}
