package nl.beslisspoor.command.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.keys.KeyDestruction;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.events.keys.Owner;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.events.keys.TooManyTexts;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that are destroyed in the database, and never live again. */
class KeyDestructionTest {
  @AutoClose private static final TestDatabase DATABASE = TestKeys.migrated();

  private final String file = UUID.randomUUID().toString();
  private final PersonId somebody = new PersonId(UUID.randomUUID());
  private final PersonId another = new PersonId(UUID.randomUUID());
  private final Owner owner = Owner.of(file, somebody, InformationCategory.CONTACT);
  private final JdbcKeyStore store = new JdbcKeyStore(DATABASE.application());
  private final KeyDestruction destruction = new KeyDestruction(store, TestKeys.master());

  @Test
  void a_destroyed_key_opens_nothing_and_all_others_open_what_they_did() {
    var name = personal(somebody, "Noor");
    var other = personal(another, "Sam");
    destruction.destroy(List.of(owner), List.of());

    assertThat(destruction.isDone(List.of(owner), List.of())).isTrue();
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> open(name));
    assertThat(open(other)).isEqualTo("Sam");
  }

  @Test
  void who_never_had_a_key_gets_none() {
    destruction.destroy(List.of(owner), List.of());
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> personal(somebody, "Noor"));
    assertThat(open(personal(another, "Sam"))).isEqualTo("Sam");
  }

  @Test
  void one_text_goes_and_the_others_of_its_file_stay() {
    var first = text("event-1", "the first");
    var second = text("event-2", "the second");
    destruction.destroy(List.of(), List.of(first.place()));
    destruction.destroy(List.of(), List.of(first.place()));

    assertThat(destruction.isDone(List.of(), List.of(first.place()))).isTrue();
    assertThat(destruction.isDone(List.of(), List.of(second.place()))).isFalse();
    assertThatExceptionOfType(Erased.class).isThrownBy(() -> open(first));
    assertThat(open(second)).isEqualTo("the second");
    assertThat(open(text("event-3", "the third"))).isEqualTo("the third");
  }

  @Test
  void many_at_once_lose_nothing_of_what_each_of_them_destroyed() throws Exception {
    var texts = new ArrayList<Seal>();
    for (int i = 0; i < 12; i++) {
      texts.add(text("event-" + i, "text " + i));
    }
    var left = texts.removeLast();
    var work = texts.stream().map(Seal::place).map(this::destroying).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
    assertThat(texts)
        .allSatisfy(seal -> assertThatExceptionOfType(Erased.class).isThrownBy(() -> open(seal)));
    assertThat(open(left)).isEqualTo("text 11");
  }

  @Test
  void a_text_of_which_no_key_was_ever_kept_is_not_said_to_be_gone() {
    var place = new Place("event", file, "/words");
    assertThat(destruction.hasTexts(file)).isFalse();
    assertThat(destruction.isDone(List.of(), List.of(place))).isFalse();
    destruction.destroy(List.of(Owner.texts(file)), List.of());
    assertThat(destruction.hasTexts(file)).isTrue();
    assertThat(destruction.isDone(List.of(), List.of(place))).isTrue();
  }

  @Test
  void more_than_a_row_may_hold_is_refused_and_destroys_nothing() {
    var first = text("event-0", "the first");
    var texts =
        IntStream.range(0, 3_000)
            .mapToObj(each -> new Place("event-" + each, file, "/words"))
            .toList();
    assertThatExceptionOfType(TooManyTexts.class)
        .isThrownBy(() -> destruction.destroy(List.of(), texts))
        .withMessageContaining(file);
    assertThat(open(first)).isEqualTo("the first");

    destruction.destroy(List.of(), texts.subList(0, 1_000));
    assertThat(destruction.isDone(List.of(), texts.subList(0, 1_000))).isTrue();
  }

  private Callable<Void> destroying(Place text) {
    return () -> {
      new KeyDestruction(store, TestKeys.master()).destroy(List.of(owner), List.of(text));
      return null;
    };
  }

  @Test
  void a_text_under_another_master_key_is_no_text_that_is_gone() {
    var words = text("event", "words");
    var stranger = new KeyDestruction(store, new SecretMasterKey("x".repeat(32).getBytes()));
    assertThatExceptionOfType(ForeignKeys.class)
        .isThrownBy(() -> stranger.destroy(List.of(), List.of(words.place())));
    assertThat(open(words)).isEqualTo("words");
  }

  @Test
  void nobody_brings_a_key_back_or_gives_it_to_somebody_else_not_even_a_superuser() {
    personal(somebody, "Noor");
    refused("update keys.key set owner = 'other/CONTACT'", "never changes");
    refused("update keys.key set id = 'other'", "never changes");
    refused("delete from keys.key", "is refused");
    refused("truncate keys.key", "is refused");
    destruction.destroy(List.of(owner), List.of());
    refused(
        "update keys.key set wrapped = '', wrapping = (select id from keys.wrapping limit 1),"
            + " destroyed_at = null",
        "stays destroyed");
    refused("update keys.key set destroyed_at = now()", "stays destroyed");
  }

  @Test
  void the_application_says_neither_when_nor_that_it_was_another() {
    personal(somebody, "Noor");
    var application = JdbcClient.create(DATABASE.application());
    for (var column : List.of("destroyed_at = now()", "id = 'x'", "owner = 'x'", "stream = 'x'")) {
      assertThatThrownBy(() -> application.sql("update keys.key set " + column).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  private void refused(String change, String why) {
    var superuser = JdbcClient.create(DATABASE.superuser());
    var here = change.startsWith("truncate") ? change : change + " where stream = '" + file + "'";
    assertThatThrownBy(() -> superuser.sql(here).update()).hasStackTraceContaining(why);
  }

  private Seal personal(PersonId of, String text) {
    var keys = TestKeys.on(DATABASE.application());
    var sealer = keys.sealer(file, false);
    var seal = sealer.of("event", InformationCategory.CONTACT).personal("/name", of, text);
    assertThat(keys.keep(List.of(sealer))).isTrue();
    return seal;
  }

  private Seal text(String event, String text) {
    var keys = TestKeys.on(DATABASE.application());
    var sealer = keys.sealer(file, false);
    var seal = sealer.of(event, InformationCategory.CONTACT).narrative("/words", text);
    assertThat(keys.keep(List.of(sealer))).isTrue();
    return seal;
  }

  /** As a process that was just started. */
  private String open(Seal seal) {
    return new Keyring(store, TestKeys.master(), KeyWatch.nobody()).open(seal);
  }
}
