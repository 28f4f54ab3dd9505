package nl.beslisspoor.command.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.fixtures.TestBroker;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic as somebody else than the relay sees and treats it. */
record BrokerTopic(String name) {
  private static final Map<String, Object> SERVERS =
      Map.of("bootstrap.servers", TestBroker.shared().servers());

  void make(Map<String, String> settings) {
    try (var admin = TestBroker.shared().admin()) {
      var topic = new NewTopic(name, Optional.of(1), Optional.empty()).configs(settings);
      answer(admin.createTopics(List.of(topic)).all());
    }
  }

  void delete() {
    try (var admin = TestBroker.shared().admin()) {
      answer(admin.deleteTopics(List.of(name)).all());
    }
  }

  void deleteRecordsBefore(long offset) {
    try (var admin = TestBroker.shared().admin()) {
      var before = RecordsToDelete.beforeOffset(offset);
      answer(admin.deleteRecords(Map.of(new TopicPartition(name, 0), before)).all());
    }
  }

  String setting(String key) {
    try (var admin = TestBroker.shared().admin()) {
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
      return answer(admin.describeConfigs(List.of(resource)).all()).get(resource).get(key).value();
    }
  }

  void set(String key, String value) {
    try (var admin = TestBroker.shared().admin()) {
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
      var change = new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET);
      answer(admin.incrementalAlterConfigs(Map.of(resource, List.of(change))).all());
    }
  }

  int partitions() {
    try (var admin = TestBroker.shared().admin()) {
      return answer(admin.describeTopics(List.of(name)).allTopicNames())
          .get(name)
          .partitions()
          .size();
    }
  }

  /** All that stands in the only partition now. */
  List<ConsumerRecord<String, byte[]>> records() {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(SERVERS, new StringDeserializer(), new ByteArrayDeserializer())) {
      var only = List.of(new TopicPartition(name, 0));
      consumer.assign(only);
      consumer.seekToBeginning(only);
      long end = consumer.endOffsets(only).get(only.getFirst());
      while (consumer.position(only.getFirst()) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    return records;
  }

  /** Writes records as they were elsewhere. */
  void copy(List<ConsumerRecord<String, byte[]>> records) {
    try (var producer =
        new KafkaProducer<>(SERVERS, new StringSerializer(), new ByteArraySerializer())) {
      for (var record : records) {
        producer.send(
            new ProducerRecord<>(name, 0, record.key(), record.value(), record.headers()));
      }
    }
  }

  private static <T> T answer(KafkaFuture<T> asked) {
    try {
      return asked.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
