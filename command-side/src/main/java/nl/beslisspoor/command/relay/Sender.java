package nl.beslisspoor.command.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Sends records in order, several at once. After the first that fails nothing more is sent, so that
 * no record overtakes one that is still to come: the sender is of no use then, and closed.
 */
final class Sender implements AutoCloseable {
  private final Producer<String, byte[]> producer;
  private volatile boolean broken;

  Sender(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  /**
   * Offsets of acknowledged records.
   *
   * @param first of the first
   * @param next after the last
   */
  record Sent(long first, long next) {}

  /**
   * Returns when all are acknowledged.
   *
   * @param records one or more
   * @throws KafkaException when one was not; those before it may have been
   */
  Sent send(List<ProducerRecord<String, byte[]>> records) {
    var answers = new ArrayList<Future<RecordMetadata>>();
    for (var record : records) {
      if (broken) {
        break;
      }
      answers.add(producer.send(record, (_, failure) -> giveUpOn(failure)));
    }
    var acknowledged = answers.stream().map(Sender::acknowledged).toList();
    if (acknowledged.size() < records.size()) {
      throw new KafkaException("sending stopped");
    }
    return new Sent(acknowledged.getFirst().offset(), acknowledged.getLast().offset() + 1);
  }

  private void giveUpOn(Exception failure) {
    if (failure != null && !broken) {
      broken = true;
      close();
    }
  }

  private static RecordMetadata acknowledged(Future<RecordMetadata> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
    }
  }

  /** Waits for nothing; whoever waits for an answer gets a failure. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
