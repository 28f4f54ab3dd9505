package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.junit.jupiter.api.AfterEach;

/**
 * Axon's own suite of a dead-letter queue on the one in which views park what they cannot take in,
 * with few places where the product has as many as it needs.
 */
class AxonDeadLetterQueueTest extends SequencedDeadLetterQueueTest<DomainEventMessage<Long>> {
  private static final int PLACES = 64;
  private static final Run RUN = new Run("tally", 1, 1);

  private final FeedRig rig = new FeedRig();

  /** Axon stores moments of letters in milliseconds. */
  AxonDeadLetterQueueTest() {
    setClock(Clock.systemUTC());
  }

  @AfterEach
  void end() {
    GenericDeadLetter.clock = Clock.systemUTC();
    rig.close();
  }

  @Override
  protected SequencedDeadLetterQueue<DomainEventMessage<Long>> buildTestSubject() {
    return new AxonStore(rig.source, new Transactions(rig.transactions)).queue(RUN, PLACES);
  }

  @Override
  protected long maxSequences() {
    return PLACES;
  }

  @Override
  protected long maxSequenceSize() {
    return PLACES;
  }

  @Override
  protected DeadLetter<DomainEventMessage<Long>> generateInitialLetter() {
    return new GenericDeadLetter<>("stream", event(), generateThrowable());
  }

  @Override
  protected DeadLetter<DomainEventMessage<Long>> generateFollowUpLetter() {
    return new GenericDeadLetter<>("stream", event());
  }

  /** A reference to an entry of the log, as the product parks it. */
  private static DomainEventMessage<Long> event() {
    long index = ThreadLocalRandom.current().nextLong(1_000_000);
    return new GenericDomainEventMessage<>("case", UUID.randomUUID().toString(), 0, (Long) index);
  }

  @Override
  protected DeadLetter<DomainEventMessage<Long>> mapToQueueImplementation(
      DeadLetter<DomainEventMessage<Long>> letter) {
    return letter instanceof JdbcDeadLetter<DomainEventMessage<Long>> stored
        ? stored
        : new JdbcDeadLetter<>(
            UUID.randomUUID().toString(),
            0,
            UUID.randomUUID().toString(),
            letter.enqueuedAt(),
            letter.lastTouched(),
            letter.cause().orElse(null),
            letter.diagnostics(),
            letter.message());
  }

  @Override
  protected void setClock(Clock clock) {
    GenericDeadLetter.clock = Clock.tick(clock, Duration.ofMillis(1));
  }

  @Override
  protected void assertLetter(
      DeadLetter<? extends DomainEventMessage<Long>> expected,
      DeadLetter<? extends DomainEventMessage<Long>> actual) {
    var event = expected.message();
    assertThat(actual.message().getIdentifier()).isEqualTo(event.getIdentifier());
    assertThat(actual.message().getAggregateIdentifier()).isEqualTo(event.getAggregateIdentifier());
    assertThat(actual.message().getPayload()).isEqualTo(event.getPayload());
    assertThat(actual.message().getMetaData()).isEqualTo(event.getMetaData());
    assertThat(actual.cause().map(Object::toString))
        .isEqualTo(expected.cause().map(Object::toString));
    assertThat(actual.enqueuedAt()).isEqualTo(expected.enqueuedAt());
    assertThat(actual.lastTouched()).isEqualTo(expected.lastTouched());
    assertThat(actual.diagnostics()).isEqualTo(expected.diagnostics());
  }
}
