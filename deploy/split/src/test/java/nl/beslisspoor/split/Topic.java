package nl.beslisspoor.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A topic of the installation's broker, read from its beginning. */
record Topic(String servers, String name) {

  /** The places in the log of all records, in the order of the topic. */
  List<Long> indexes() {
    var found = new ArrayList<Long>();
    var settings = Map.<String, Object>of("bootstrap.servers", servers);
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
      var partition = new TopicPartition(name, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(one -> found.add(index(one.headers().lastHeader("ce_sequence"))));
      }
    }
    return found;
  }

  void delete() {
    try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin.deleteTopics(List.of(name)).all().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static long index(Header header) {
    return Long.parseLong(new String(header.value()));
  }
}
