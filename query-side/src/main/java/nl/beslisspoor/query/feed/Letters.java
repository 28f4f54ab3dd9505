package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The parked events of one run, in Axon's dead-letter queue. A letter holds the log index and ids,
 * never the event. Reading and removing go past the queue: its paging skips sequences beyond the
 * first ten and repeats letters beyond the first hundred (Axon 4.13.0).
 */
final class Letters {

  /** A letter as stored. */
  record Stored(String id, long index) {}

  private final JdbcClient jdbc;
  private final Run run;
  private final JdbcSequencedDeadLetterQueue<DomainEventMessage<Long>> queue;

  Letters(JdbcClient jdbc, Run run, JdbcSequencedDeadLetterQueue<DomainEventMessage<Long>> queue) {
    this.jdbc = jdbc;
    this.run = run;
    this.queue = queue;
  }

  /** Appends to the letters of the stream; call in the order of the log. */
  void add(Letter letter) {
    var event = letter.event();
    var reference =
        new GenericDomainEventMessage<>(
            event.streamType(),
            event.stream(),
            event.sequence(),
            (Long) event.index(),
            Map.of(),
            event.eventId(),
            event.recordedAt());
    var now = GenericDeadLetter.clock.instant();
    queue.enqueue(
        event.stream(),
        new GenericDeadLetter<>(
            event.stream(),
            reference,
            letter.cause().orElse(null),
            now,
            now,
            MetaData.emptyInstance()));
  }

  /** The oldest letters of a stream, in order. */
  List<Stored> of(String stream, int limit) {
    return jdbc.sql(
            """
            select dead_letter_id, convert_from(payload, 'UTF8')::bigint from feed.dead_letter
            where processing_group = ? and sequence_identifier = ?
            order by sequence_index limit ?
            """)
        .params(run.processor(), stream, limit)
        .query((row, _) -> new Stored(row.getString(1), row.getLong(2)))
        .list();
  }

  void remove(List<Stored> letters) {
    jdbc.sql("delete from feed.dead_letter where dead_letter_id = any(?)")
        .param(letters.stream().map(Stored::id).toArray(String[]::new))
        .update();
  }

  void renew(Stored letter, ParkingCause cause) {
    jdbc.sql(
            """
            update feed.dead_letter set cause_type = ?, cause_message = ?, last_touched = ?
            where dead_letter_id = ?
            """)
        .params(
            cause.type(),
            cause.message(),
            GenericDeadLetter.clock.instant().toString(),
            letter.id())
        .update();
  }

  /** Forgets the letters of every other run of this view. */
  void keepOnlyThese() {
    jdbc.sql(
            """
            delete from feed.dead_letter
            where split_part(processing_group, '/', 1) = ? and processing_group <> ?
            """)
        .params(run.projection(), run.processor())
        .update();
  }
}
