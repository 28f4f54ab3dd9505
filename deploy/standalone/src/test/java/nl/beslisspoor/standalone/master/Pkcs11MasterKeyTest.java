package nl.beslisspoor.standalone.master;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against SoftHSM2, which has to be installed. */
class Pkcs11MasterKeyTest {
  private static final byte[] SECRET = "a secret of thirty-two bytes....".getBytes(UTF_8);

  @TempDir static Path directory;
  private static SoftToken token;

  @BeforeAll
  static void begin() throws IOException, InterruptedException {
    token = SoftToken.inThisProcess(directory);
    token.make("beslisspoor");
    token.make("another");
  }

  @Test
  void what_the_token_wraps_it_unwraps_each_time_differently() {
    var master = master("beslisspoor");
    var wrapped = master.wrap(SECRET);
    assertThat(wrapped).isNotEqualTo(master.wrap(SECRET));
    assertThat(master.unwrap(wrapped)).isEqualTo(SECRET);
    assertThat(master("beslisspoor").unwrap(wrapped)).isEqualTo(SECRET);
  }

  @Test
  void its_name_is_that_of_the_key_and_not_of_its_label() {
    assertThat(master("beslisspoor").name())
        .matches("[0-9a-f]{16}")
        .isEqualTo(master("beslisspoor").name())
        .isNotEqualTo(master("another").name());
  }

  @Test
  void what_another_key_wrapped_or_somebody_changed_is_wrong_and_never_erased() {
    var wrapped = master("another").wrap(SECRET);
    var master = master("beslisspoor");
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> master.unwrap(wrapped));
    var changed = master.wrap(SECRET);
    changed[20] ^= 1;
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> master.unwrap(changed));
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> master.unwrap(new byte[3]));
  }

  @Test
  void a_key_that_is_not_there_is_away_and_never_erased() {
    assertThatExceptionOfType(KeysUnavailable.class)
        .isThrownBy(() -> master("none").wrap(SECRET))
        .withMessageContaining("no key none");
  }

  @Test
  void a_token_that_does_not_answer_is_away_and_never_erased() throws IOException {
    var nowhere = token.configured("nowhere", "slotListIndex = 99");
    var master = new Pkcs11MasterKey(nowhere, token.pin(), "beslisspoor");
    assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> master.unwrap(new byte[60]));
  }

  private static Pkcs11MasterKey master(String label) {
    return new Pkcs11MasterKey(token.config(), token.pin(), label);
  }
}
