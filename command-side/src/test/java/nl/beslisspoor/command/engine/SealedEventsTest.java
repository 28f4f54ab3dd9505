package nl.beslisspoor.command.engine;

import static nl.beslisspoor.command.engine.Asked.act;
import static nl.beslisspoor.command.engine.Asked.add;
import static nl.beslisspoor.command.engine.Asked.key;
import static nl.beslisspoor.command.engine.Asked.newCase;
import static nl.beslisspoor.command.engine.Asked.open;
import static nl.beslisspoor.command.engine.Asked.somebody;
import static nl.beslisspoor.command.engine.Store.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.command.keys.JdbcKeyStore;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.fixtures.KeysInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What events say about people, as it stands in the store. */
class SealedEventsTest {
  private static final byte[] HASH = hash("request");

  private final CaseId file = newCase();
  private Store store;
  private Decisions engine;

  @BeforeEach
  void start() {
    store = Store.fresh();
    engine = store.engine();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void nothingThatWasSaidAboutAnybodyCanBeReadInTheStore() {
    decide(engine, file);
    engine.decide(add(file, somebody()), act(), key(), HASH);
    var everything =
        JdbcClient.create(store.database().superuser())
            .sql(
                """
                select query_to_xml('select * from ' || schemaname || '.' || tablename,
                  true, true, '')::text
                from pg_tables where schemaname in ('log', 'keys')
                union all
                select convert_from(payload, 'UTF8') from log.event
                union all
                select convert_from(metadata, 'UTF8') from log.event
                """)
            .query(String.class)
            .list();

    assertThat(String.join("\n", everything))
        .contains(file.toString())
        .doesNotContain("Noor", "Vries", "2011-03-04", "Sam", "Bakker", "Kim", "gemeente");
  }

  @Test
  void eachPersonHasOneKeyForACategoryAndTheTextsOfAFileHaveOneTree() {
    decide(engine, file);
    assertThat(owners()).hasSize(3).filteredOn("texts"::equals).hasSize(1);
    engine.decide(add(file, somebody()), act(), key(), HASH);
    assertThat(owners()).hasSize(4).filteredOn(owner -> owner.endsWith("/CONTACT")).hasSize(3);
  }

  @Test
  void anotherProcessReadsAndGoesOnUnderTheSameKeys() {
    decide(engine, file);
    store.engine().decide(add(file, somebody()), act(), key(), HASH);
    engine.decide(add(file, somebody()), act(), key(), HASH);
    assertThat(owners()).hasSize(5);
    assertThat(store.events())
        .isEqualTo(
            client()
                .sql("select count(distinct event_id) from log.event")
                .query(Long.class)
                .single());
  }

  @Test
  void processesThatMakeKeysAtTheSameTimeLoseNothing() {
    decide(engine, file);
    var before = store.events();
    var engines = List.of(engine, store.engine(), store.engine());
    var somebody = IntStream.range(0, 12).mapToObj(_ -> somebody()).toList();
    var recorded =
        IntStream.range(0, 12)
            .mapToObj(i ->
                CompletableFuture.runAsync(() ->
                    engines.get(i % 3).decide(add(file, somebody.get(i)), act(), key(), HASH)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(recorded).join();

    assertThat(store.events()).isEqualTo(before + 12);
    assertThat(owners()).doesNotHaveDuplicates().hasSize(3 + 12);
    assertThat(store.engine().decide(add(file, somebody()), act(), key(), HASH).sequence())
        .isEqualTo(before + 12);
  }

  @Test
  void processesThatMakeTheSameKeysAtTheSameTimeStoreNothingUnderAnother() {
    decide(engine, file);
    var engines = List.of(engine, store.engine(), store.engine(), store.engine());
    for (int round = 0; round < 8; round++) {
      var person = somebody();
      CompletableFuture.allOf(
              engines.stream()
                  .map(one -> CompletableFuture.runAsync(() -> named(one, person)))
                  .toArray(CompletableFuture[]::new))
          .join();
    }

    assertThat(owners()).doesNotHaveDuplicates().hasSize(3 + 8);
    assertThat(names()).filteredOn("Kim de Vries"::equals).hasSize(8 * 4);
  }

  private void named(Decisions decisions, PersonId person) {
    decisions.decide(new DestroyedKeysTest.NamedAgain(file, person), act(), key(), HASH);
  }

  /** All that the file says of names, opened by a process that remembers no key. */
  private List<String> names() {
    var wire = new Wire(TestKeys.on(store.source()).keyring());
    return client()
        .sql(
            """
            select payload_type, payload_version, event_id, payload from log.event
            where stream_id = ? and payload_type = 'person-added'
            """)
        .param(file.toString())
        .query((row, _) -> {
          var stored = new Stored(row.getString(3), file.toString(), row.getBytes(4));
          return (PersonAdded) wire.decode(row.getString(1), row.getString(2), stored);
        })
        .list()
        .stream()
        .map(added -> added.name().text())
        .toList();
  }

  @Test
  void aKeyThatWasKeptForEventsThatNeverCameIsUsedByWhoComesNext() {
    var abandoned = TestKeys.on(store.source());
    var sealer = abandoned.sealer(file.toString(), true);
    sealer.of("event", InformationCategory.CONTACT).narrative("/x", "y");
    assertThat(abandoned.keep(List.of(sealer))).isTrue();

    assertThat(decide(engine, file).sequence()).isPositive();
    assertThat(owners()).filteredOn("texts"::equals).hasSize(1);
  }

  @Test
  void whatTheLogRefusesLeavesNoKeysBehindAndCanBeStoredLater() {
    var log = JdbcClient.create(store.database().superuser());
    log.sql("revoke insert on log.event from beslisspoor_application").update();
    assertThatThrownBy(() -> decide(engine, file)).isInstanceOf(RuntimeException.class);
    assertThat(owners()).isEmpty();

    log.sql("grant insert on log.event to beslisspoor_application").update();
    assertThat(decide(engine, file).sequence()).isPositive();
    assertThat(owners()).hasSize(3);
  }

  @Test
  void withoutItsKeysNothingIsStoredAndTheSameRequestSucceedsOnceTheyAreBack() {
    var keys = new KeysInMemory();
    var decisions =
        Decisions.on(store.source(), keys.sealing(), () -> {}, new SimpleMeterRegistry());
    keys.away(true);
    var request = key();
    var act = act();
    var command = open(file);
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> decisions.decide(command, act, request, HASH));
    assertThat(store.events()).isZero();
    assertThat(store.receipts()).isZero();

    keys.away(false);
    assertThat(decisions.decide(command, act, request, HASH).repeated()).isFalse();
    assertThat(store.receipts()).isEqualTo(1);
  }

  @Test
  void underAnotherMasterKeyNothingIsStoredAndNothingIsTakenForDestroyed() {
    decide(engine, file);
    var other = new SecretMasterKey(new byte[32]);
    var keys = new SealingKeys(new JdbcKeyStore(store.source()), other, KeyWatch.nobody());
    var decisions = Decisions.on(store.source(), keys, () -> {}, new SimpleMeterRegistry());
    var before = store.events();

    Stream.of(file, newCase())
        .forEach(one ->
            assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() ->
                    decisions.decide(
                        one.equals(file) ? add(one, somebody()) : open(one), act(), key(), HASH)));
    assertThat(store.events()).isEqualTo(before);
  }

  private static Answer decide(Decisions decisions, CaseId file) {
    return decisions.decide(open(file), act(), key(), HASH);
  }

  private List<String> owners() {
    return client()
        .sql("select owner from keys.key where stream = ? order by owner")
        .param(file.toString())
        .query(String.class)
        .list();
  }

  private JdbcClient client() {
    return JdbcClient.create(store.source());
  }
}
