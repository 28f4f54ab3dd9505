package nl.beslisspoor.events.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.catalogue.InformationCategory;
import org.junit.jupiter.api.Test;

/** How long a process remembers keys. */
class KeyringTest {
  private static final String FILE = "file";
  private static final PersonId PERSON = new PersonId(UUID.randomUUID());
  private static final MasterKey MASTER = new SecretMasterKey(new byte[32]);

  private final Kept kept = new Kept();
  private final SealingKeys sealing = new SealingKeys(kept, MASTER);
  private final Seal sealed = seal(PERSON);
  private long now = Duration.ofHours(1).toNanos();
  private final Keyring keyring = new Keyring(kept, MASTER, () -> now);

  @Test
  void keys_are_read_once_in_five_seconds() {
    kept.asked.clear();
    keyring.open(sealed);
    later(4);
    keyring.open(sealed);
    assertThat(kept.asked).hasSize(1);
    later(2);
    keyring.open(sealed);
    assertThat(kept.asked).hasSize(2);
  }

  @Test
  void what_was_destroyed_is_erased_after_five_seconds_whatever_was_opened_meanwhile() {
    keyring.open(sealed);
    kept.destroy(PERSON);
    for (int second = 0; second < 5; second++) {
      later(1);
      assertThat(keyring.open(sealed)).isEqualTo("Noor");
    }
    later(1);
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
  }

  @Test
  void making_a_key_makes_the_others_no_newer() {
    keyring.open(sealed);
    var before = keyring.known(FILE);
    kept.destroy(PERSON);
    later(4);
    keyring.made(FILE, before, before);
    later(2);
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
  }

  @Test
  void keys_from_before_something_was_destroyed_never_take_the_place_of_later_ones() {
    keyring.open(sealed);
    var before = keyring.known(FILE);
    kept.destroy(PERSON);
    keyring.forget(FILE);
    keyring.made(FILE, before, before);
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
  }

  @Test
  void a_key_that_was_made_after_the_others_were_read_is_found() {
    keyring.open(sealed);
    var somebody = new PersonId(UUID.randomUUID());
    assertThat(keyring.open(seal(somebody))).isEqualTo("Noor");
  }

  @Test
  void a_key_that_was_never_kept_is_wrong_and_not_destroyed() {
    kept.rows.clear();
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> keyring.open(sealed));
  }

  @Test
  void under_another_master_key_nothing_is_opened_and_nothing_erased() {
    var other = new Keyring(kept, new SecretMasterKey("x".repeat(32).getBytes()), () -> now);
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> other.open(sealed));
  }

  private Seal seal(PersonId person) {
    var sealer = sealing.sealer(FILE, false);
    var seal = sealer.of("event", InformationCategory.CONTACT).personal("/name", person, "Noor");
    assertThat(sealing.keep(List.of(sealer))).isTrue();
    return seal;
  }

  private void later(int seconds) {
    now += Duration.ofSeconds(seconds).toNanos();
  }

  /** A store that says how often it was asked. */
  private static final class Kept implements KeyStore {
    private final Map<Owner, KeyRow> rows = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<WrappingRow> wrapping = Optional.empty();

    private Kept() {}

    private void destroy(PersonId person) {
      var owner = Owner.of(FILE, person, InformationCategory.CONTACT);
      rows.computeIfPresent(owner, (_, row) -> new KeyRow(owner, row.id(), Optional.empty()));
    }

    @Override
    public List<KeyRow> of(String stream) {
      asked.add(stream);
      return List.copyOf(rows.values());
    }

    @Override
    public Optional<WrappingRow> wrapping(String id) {
      return wrapping.filter(row -> row.id().equals(id));
    }

    @Override
    public boolean keep(List<KeyRow> made) {
      made.forEach(row -> rows.put(row.owner(), row));
      return true;
    }

    @Override
    public Optional<WrappingRow> wrapping() {
      return wrapping;
    }

    @Override
    public void keepFirst(WrappingRow row) {
      wrapping = Optional.of(row);
    }
  }
}
