package nl.beslisspoor.standalone.master;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that was written from the public documentation, since no real one is here. */
class TransitMasterKeyTest {
  private static final byte[] SECRET = "a secret of thirty-two bytes....".getBytes(UTF_8);

  @TempDir Path directory;
  private DocumentedTransit service;

  @BeforeEach
  void start() throws IOException {
    service = new DocumentedTransit("t0ken", "beslisspoor");
    token("t0ken");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void what_the_service_wraps_it_unwraps_and_the_secret_stays_with_it() throws IOException {
    var master = master("beslisspoor");
    var wrapped = master.wrap(SECRET);
    assertThat(new String(wrapped, UTF_8)).startsWith("vault:v1:");
    assertThat(master.unwrap(wrapped)).isEqualTo(SECRET);
    service.rotate();
    assertThat(new String(master.wrap(SECRET), UTF_8)).startsWith("vault:v2:");
    assertThat(master.unwrap(wrapped)).isEqualTo(SECRET);
    assertThat(master.name()).isEqualTo("transit/beslisspoor");
  }

  @Test
  void what_another_service_wrapped_is_wrong_and_never_erased() throws IOException {
    try (var other = new DocumentedTransit("t0ken", "beslisspoor")) {
      var wrapped = new TransitMasterKey(other.url(), "beslisspoor", token()).wrap(SECRET);
      assertThatExceptionOfType(WrongKey.class)
          .isThrownBy(() -> master("beslisspoor").unwrap(wrapped));
    }
  }

  @Test
  void a_token_or_a_name_that_is_refused_says_what_to_look_at_and_can_be_put_right()
      throws IOException {
    token("another");
    var master = master("beslisspoor");
    assertThatExceptionOfType(KeysUnavailable.class)
        .isThrownBy(() -> master.wrap(SECRET))
        .withMessageContaining("HTTP 403, look at the token");
    token("t0ken");
    assertThat(master.unwrap(master.wrap(SECRET))).isEqualTo(SECRET);
    assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> master("none").wrap(SECRET));
  }

  @Test
  void a_sealed_service_is_asked_again_and_then_is_away() {
    var master = master("beslisspoor");
    service.sealFor(2);
    assertThat(master.wrap(SECRET)).isNotEmpty();
    service.sealFor(Integer.MAX_VALUE);
    assertThatExceptionOfType(KeysUnavailable.class)
        .isThrownBy(() -> master.unwrap("vault:v1:AAAA".getBytes(UTF_8)))
        .withMessageContaining("HTTP 503");
    service.close();
    assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> master.wrap(SECRET));
  }

  @Test
  void an_answer_of_something_else_is_no_secret() {
    service.answerOddly();
    assertThatExceptionOfType(KeysUnavailable.class)
        .isThrownBy(() -> master("beslisspoor").wrap(SECRET))
        .withMessageContaining("unlike a transit engine");
  }

  private TransitMasterKey master(String key) {
    return new TransitMasterKey(service.url(), key, token());
  }

  private Path token() {
    return directory.resolve("token");
  }

  private void token(String text) throws IOException {
    Files.writeString(token(), text + "\n");
  }
}
