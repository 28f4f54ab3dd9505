package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class FeedChoiceTest {
  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void without_kafka_postgresql_feeds() {
    set("role", "query");

    assertThat(topic()).isEmpty();
  }

  @Test
  void a_process_that_only_answers_questions_takes_kafka_when_there_is_one() {
    set("role", "query");
    set("kafka", "one:9092,two:9092");

    assertThat(topic())
        .hasValueSatisfying(topic -> {
          assertThat(topic.name()).isEqualTo("beslisspoor.log");
          assertThat(topic.client()).containsEntry("bootstrap.servers", "one:9092,two:9092");
        });
  }

  @Test
  void every_other_process_takes_postgresql_unless_told_otherwise() {
    set("kafka", "one:9092");
    assertThat(topic()).isEmpty();

    set("feed", "kafka");
    set("kafka-topic", "log.of.ours");
    assertThat(topic())
        .hasValueSatisfying(topic -> assertThat(topic.name()).isEqualTo("log.of.ours"));

    set("role", "query");
    set("feed", "store");
    assertThat(topic()).isEmpty();
  }

  @Test
  void a_file_tells_how_to_sign_in_to_kafka(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("kafka.properties"), "security.protocol=SSL\n");
    set("feed", "kafka");
    set("kafka", "one:9093");
    set("kafka-config", file.toString());

    assertThat(topic().orElseThrow().client())
        .containsEntry("security.protocol", "SSL")
        .containsEntry("bootstrap.servers", "one:9093");
  }

  @Test
  void settings_that_contradict_each_other_are_refused() {
    set("feed", "kafka");
    assertThatThrownBy(this::topic).hasMessageContaining("bootstrap servers in beslisspoor.kafka");

    set("feed", "elsewhere");
    assertThatThrownBy(this::topic).hasMessageContaining("use store or kafka");
  }

  private Optional<Topic> topic() {
    return FeedChoice.topic(environment);
  }

  private void set(String name, String value) {
    environment.setProperty("beslisspoor." + name, value);
  }
}
