package nl.beslisspoor.events.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.KeysUnavailable;
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
  private long now = Duration.ofHours(1).toNanos();
  private final SealingKeys sealing = new SealingKeys(kept, MASTER, KeyWatch.nobody(), () -> now);
  private final Seal sealed = seal(PERSON);
  private final List<String> told = new ArrayList<>();
  private final Keyring keyring = keyring(MASTER);

  @Test
  void keys_are_read_once_as_long_as_none_is_destroyed() {
    kept.asked.clear();
    for (int second = 0; second < 60; second++) {
      keyring.open(sealed);
      later(1);
    }
    assertThat(kept.asked).hasSize(1);
  }

  @Test
  void it_is_asked_every_five_seconds_whether_any_was_destroyed() {
    keyring.open(sealed);
    kept.changesAsked = 0;
    for (int second = 0; second < 60; second++) {
      later(1);
      keyring.open(sealed);
    }
    assertThat(kept.changesAsked).isEqualTo(10);
  }

  @Test
  void nothing_is_remembered_for_longer_than_ten_minutes() {
    keyring.open(sealed);
    kept.asked.clear();
    later(601);
    keyring.open(sealed);
    assertThat(kept.asked).hasSize(1);
  }

  @Test
  void while_nobody_says_that_none_was_destroyed_nothing_is_opened() {
    keyring.open(sealed);
    kept.away = true;
    later(5);
    assertThat(keyring.open(sealed)).isEqualTo("Noor");
    later(1);
    assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> keyring.open(sealed));
    kept.away = false;
    assertThat(keyring.open(sealed)).isEqualTo("Noor");
  }

  @Test
  void keys_that_were_read_before_one_was_destroyed_are_not_remembered_after() {
    keyring.open(sealed);
    later(6);
    var old = List.copyOf(kept.rows.values());
    kept.meanwhile =
        () -> {
          kept.destroy(PERSON);
          later(6);
          assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
          kept.answer = old;
        };
    keyring.forget(FILE);
    keyring.open(sealed); // with what was read before
    kept.answer = null;
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
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
    var age = keyring.age();
    var before = keyring.known(FILE);
    kept.destroy(PERSON);
    later(4);
    keyring.made(FILE, before, before, age);
    later(2);
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
  }

  @Test
  void keys_from_before_something_was_destroyed_never_take_the_place_of_later_ones() {
    keyring.open(sealed);
    var age = keyring.age();
    var before = keyring.known(FILE);
    kept.destroy(PERSON);
    keyring.forget(FILE);
    keyring.made(FILE, before, before, age);
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
  }

  @Test
  void keys_that_were_made_before_one_was_destroyed_are_not_remembered_after() {
    var age = keyring.age();
    var none = keyring.known(FILE);
    kept.destroy(PERSON);
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> keyring.open(sealed));
    keyring.forget(FILE);
    keyring.made(FILE, none, StreamKeys.none(), age);
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
  void under_another_master_key_everything_waits_and_nothing_is_wrong_or_erased() {
    var other = keyring(new SecretMasterKey("x".repeat(32).getBytes()));
    assertThatExceptionOfType(ForeignKeys.class)
        .isThrownBy(() -> other.open(sealed))
        .isInstanceOf(KeysUnavailable.class)
        .withMessageContaining(MASTER.name());
    assertThat(told).hasSize(1);
  }

  @Test
  void a_wrapping_key_that_is_away_is_no_fault_of_the_one_file() {
    var row = kept.wrapping.getFirst();
    kept.wrapping = List.of(new WrappingRow("another", row.master(), row.wrapped()));
    assertThatExceptionOfType(ForeignKeys.class).isThrownBy(() -> keyring.open(sealed));
    kept.wrapping = List.of(new WrappingRow(row.id(), row.master(), new byte[60]));
    assertThatExceptionOfType(ForeignKeys.class).isThrownBy(() -> keyring.open(sealed));
    kept.wrapping = List.of(row);
    assertThat(keyring.open(sealed)).isEqualTo("Noor");
  }

  @Test
  void a_key_row_that_was_changed_closes_what_it_sealed_and_nothing_else() {
    var mother = new PersonId(UUID.randomUUID());
    var hers = seal(mother);
    kept.change(PERSON);

    assertThat(keyring.open(hers)).isEqualTo("Noor");
    assertThat(told).isEmpty();
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> keyring.open(sealed));
    assertThat(told).containsExactly("a key of file file was not wrapped for it");
    assertThat(keyring.open(hers)).isEqualTo("Noor");
    later(6);
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> seal(PERSON));
    assertThat(seal(mother)).isNotNull();
  }

  @Test
  void a_wrapping_key_that_takes_the_place_of_another_is_used_within_five_seconds() {
    var first = kept.wrapping.getFirst();
    var second = WrappingKey.fresh().row(MASTER);
    kept.wrapping = List.of(second, first);
    seal(new PersonId(UUID.randomUUID()));
    assertThat(kept.wrappedBy()).containsOnly(first.id());
    later(6);
    seal(new PersonId(UUID.randomUUID()));
    assertThat(kept.wrappedBy()).contains(second.id());
  }

  private Keyring keyring(MasterKey master) {
    return new Keyring(kept, new Wrappings(kept, master), told::add, () -> now);
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
    private List<WrappingRow> wrapping = List.of();
    private List<KeyRow> answer;
    private Runnable meanwhile = () -> {};
    private long changes;
    private int changesAsked;
    private boolean away;

    private Kept() {}

    private void destroy(PersonId person) {
      changes++;
      var owner = Owner.of(FILE, person, InformationCategory.CONTACT);
      rows.computeIfPresent(owner, (_, row) -> new KeyRow(owner, row.id(), Optional.empty()));
    }

    private void change(PersonId person) {
      changes++;
      var owner = Owner.of(FILE, person, InformationCategory.CONTACT);
      rows.computeIfPresent(
          owner,
          (_, row) ->
              new KeyRow(
                  owner,
                  row.id(),
                  row.wrapped().map(was -> new KeyRow.Wrapped(was.by(), new byte[60]))));
    }

    private Set<String> wrappedBy() {
      return rows.values().stream()
          .flatMap(row -> row.wrapped().stream())
          .map(KeyRow.Wrapped::by)
          .collect(Collectors.toSet());
    }

    @Override
    public long changes() {
      if (away) {
        throw new KeysUnavailable("switched off by a test");
      }
      changesAsked++;
      return changes;
    }

    @Override
    public List<KeyRow> of(String stream) {
      asked.add(stream);
      var first = meanwhile;
      meanwhile = () -> {};
      first.run();
      return answer == null ? List.copyOf(rows.values()) : answer;
    }

    @Override
    public List<WrappingRow> wrapping(String id) {
      return wrapping.stream().filter(row -> row.id().equals(id)).toList();
    }

    @Override
    public List<WrappingRow> wrappings() {
      return wrapping;
    }

    @Override
    public boolean keep(List<KeyRow> made) {
      made.forEach(row -> rows.put(row.owner(), row));
      return true;
    }

    @Override
    public List<WrappingRow> wrapping() {
      return wrapping.stream().limit(1).toList();
    }

    @Override
    public void keepFirst(WrappingRow row) {
      wrapping = List.of(row);
    }
  }
}
