package nl.beslisspoor.command.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.keys.DataKey;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Another master key takes over while everybody works on. */
@Timeout(120)
class RotationTest {
  private static final MasterKey OLD = TestKeys.master();
  private static final MasterKey NEW =
      new SecretMasterKey("another thirty-two bytes or more".getBytes());

  private final TestDatabase database = TestKeys.migrated();
  private final JdbcClient sql = JdbcClient.create(database.superuser());
  private final List<SingleConnectionDataSource> connections = new ArrayList<>();
  private final Map<Seal, String> sealed = new ConcurrentHashMap<>();

  @BeforeEach
  void keepSome() {
    for (int file = 0; file < 20; file++) {
      seal(process(OLD), "file-" + file);
    }
  }

  @AfterEach
  void close() {
    connections.forEach(SingleConnectionDataSource::destroy);
    database.close();
  }

  @Test
  void both_master_keys_open_everything_until_the_former_is_let_go() {
    assertThatExceptionOfType(ForeignKeys.class).isThrownBy(() -> process(NEW).requireMaster());
    assertThat(rotation().run(OLD, NEW)).isEqualTo(Rotation.Outcome.READY);

    process(OLD).requireMaster();
    process(NEW).requireMaster();
    seal(process(OLD), "made under the former");
    seal(process(NEW), "made under the new");
    allOpenWith(OLD);
    allOpenWith(NEW);

    assertThat(rotation().finish(NEW)).isEqualTo(1);
    allOpenWith(NEW);
    assertThatExceptionOfType(ForeignKeys.class).isThrownBy(() -> process(OLD).requireMaster());
    assertThat(masters()).containsExactly(NEW.name());
    assertThat(rotation().finish(NEW)).as("once more").isZero();
  }

  @Test
  void nothing_that_wrapped_keys_before_is_ever_put_under_the_new_master_key() {
    var before = wrappings();
    rotation().run(OLD, NEW);
    assertThat(wrappings()).hasSize(1).doesNotContainAnyElementsOf(before);
    assertThat(count("select count(*) from keys.key where wrapping <> ?", wrappings().getFirst()))
        .isZero();
  }

  @Test
  void requests_go_on_meanwhile_in_processes_of_either_kind() throws Exception {
    var ended = new AtomicBoolean();
    var files = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var old = process(OLD);
      var reader = process(OLD);
      Callable<Void> writes =
          () -> {
            while (!ended.get()) {
              seal(old, "meanwhile-" + files.incrementAndGet());
              Thread.sleep(20);
            }
            return null;
          };
      Callable<Void> reads =
          () -> {
            while (!ended.get()) {
              sealed.forEach(
                  (seal, text) -> assertThat(reader.keyring().open(seal)).isEqualTo(text));
            }
            return null;
          };
      var working = List.of(threads.submit(writes), threads.submit(writes), threads.submit(reads));
      assertThat(new Rotation(owner()).run(OLD, NEW)).isEqualTo(Rotation.Outcome.READY);
      var fresh = process(NEW);
      seal(fresh, "a new process");
      var more = files.get();
      while (files.get() < more + 20) {
        Thread.sleep(5);
      }
      rotation().finish(NEW);
      ended.set(true);
      for (var one : working) {
        one.get();
      }
    }
    assertThat(files.get()).isGreaterThan(20);
    allOpenWith(NEW);
    assertThat(count("select count(distinct wrapping) from keys.key")).isEqualTo(1);
  }

  @Test
  void broken_off_anywhere_it_goes_on_when_it_is_begun_again() {
    // wrapped under the new key, and one file left as it was
    var left = sql.sql("select wrapping, wrapped from keys.key where stream = 'file-7' limit 1");
    var row = left.query().singleRow();
    var former = sql.sql("select wrapped from keys.wrapping").query(byte[].class).single();
    rotation().run(OLD, NEW);
    sql.sql("insert into keys.wrapping select id, 1, ?, ?, now() from (values (?::text)) w (id)")
        .params(OLD.name(), former, row.get("wrapping"))
        .update();
    sql.sql("update keys.key set wrapping = ?, wrapped = ? where stream = 'file-7'")
        .params(row.get("wrapping"), row.get("wrapped"))
        .update();
    assertThatExceptionOfType(ForeignKeys.class).isThrownBy(() -> process(NEW).requireMaster());
    assertThatIllegalStateException()
        .isThrownBy(() -> rotation().finish(NEW))
        .withMessageContaining("1 keys hang on another master key");

    var again = rotation();
    assertThat(again.run(OLD, NEW)).isEqualTo(Rotation.Outcome.READY);
    assertThat(again.wrapped()).isEqualTo(1);
    allOpenWith(NEW);
    assertThat(count("select count(*) from keys.wrapping")).isEqualTo(1);
  }

  @Test
  void what_was_destroyed_stays_destroyed_and_needs_no_wrapping() {
    sql.sql(
            "update keys.key set wrapped = null, wrapping = null, destroyed_at = now()"
                + " where stream = 'file-3'")
        .update();
    rotation().run(OLD, NEW);
    rotation().finish(NEW);
    var gone = sealed.keySet().stream().filter(seal -> seal.place().stream().equals("file-3"));
    gone.forEach(seal ->
        assertThatExceptionOfType(Erased.class)
            .isThrownBy(() -> process(NEW).keyring().open(seal)));
  }

  @Test
  void keys_that_fit_nothing_are_named_and_hold_nothing_back() {
    sql.sql(
            "update keys.key set wrapped = '\\x00112233445566778899aabbccddeeff'"
                + " where stream = 'file-5'")
        .update();
    var rotation = rotation();
    assertThat(rotation.run(OLD, NEW)).isEqualTo(Rotation.Outcome.MISFITS_LEFT);
    assertThat(rotation.misfits()).singleElement().returns("file-5", owner -> owner.stream());
    assertThat(rotation.wrapped()).isEqualTo(19);
    process(NEW).requireMaster();
    rotation().finish(NEW);

    assertThat(masters()).containsExactly(NEW.name());
    assertThat(count("select count(*) from keys.key where wrapped = ?", misfit())).isEqualTo(1);
    open(seal -> !seal.place().stream().equals("file-5"));
    of("file-5")
        .forEach(seal ->
            assertThatExceptionOfType(WrongKey.class)
                .isThrownBy(() -> process(NEW).keyring().open(seal)));
  }

  @Test
  void a_key_that_fitted_nothing_is_wrapped_anew_once_it_was_put_back_before_the_end() {
    var good =
        sql.sql("select wrapping, wrapped from keys.key where stream = 'file-5'")
            .query()
            .singleRow();
    var former = sql.sql("select wrapped from keys.wrapping").query(byte[].class).single();
    sql.sql("update keys.key set wrapped = ? where stream = 'file-5'").param(misfit()).update();
    assertThat(rotation().run(OLD, NEW)).isEqualTo(Rotation.Outcome.MISFITS_LEFT);
    sql.sql("insert into keys.wrapping select id, 1, ?, ?, now() from (values (?::text)) w (id)")
        .params(OLD.name(), former, good.get("wrapping"))
        .update();
    sql.sql("update keys.key set wrapping = ?, wrapped = ? where stream = 'file-5'")
        .params(good.get("wrapping"), good.get("wrapped"))
        .update();
    assertThatIllegalStateException().isThrownBy(() -> rotation().finish(NEW));

    assertThat(rotation().run(OLD, NEW)).isEqualTo(Rotation.Outcome.READY);
    rotation().finish(NEW);
    allOpenWith(NEW);
  }

  @Test
  void a_key_that_names_another_wrapping_key_than_the_one_that_opens_it_is_wrapped_anew() {
    var other = new byte[32];
    var named = new DataKey(other).id();
    sql.sql("insert into keys.wrapping (id, ordinal, master, wrapped) values (?, 2, ?, ?)")
        .params(named, OLD.name(), OLD.wrap(other))
        .update();
    sql.sql("update keys.key set wrapping = ? where stream = 'file-5'").param(named).update();
    assertThat(rotation().run(OLD, NEW)).isEqualTo(Rotation.Outcome.READY);
    allOpenWith(NEW);
  }

  private static byte[] misfit() {
    return HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
  }

  @Test
  void who_still_wraps_with_what_was_removed_is_refused_once_and_then_uses_the_newest() {
    var late = process(OLD);
    seal(late, "in time");
    rotation().run(OLD, NEW);
    assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> seal(late, "too late"));
    seal(late, "once more");
    rotation().finish(NEW);
    allOpenWith(NEW);
  }

  @Test
  void keys_of_several_files_are_read_at_once() {
    var read = new JdbcKeyStore(database.application()).ofAll(List.of("file-1", "file-2", "none"));
    assertThat(read.keySet()).containsExactlyInAnyOrder("file-1", "file-2");
    assertThat(read.get("file-1")).hasSize(1);
  }

  @Test
  void two_rotations_at_once_and_a_foreign_master_key_are_refused() {
    var held = owner();
    JdbcClient.create(held)
        .sql("select pg_advisory_lock(?)")
        .param(0x6265736c6b657973L)
        .query()
        .singleRow();
    assertThatIllegalStateException().isThrownBy(() -> rotation().run(OLD, NEW));
    held.destroy();
    assertThatExceptionOfType(ForeignKeys.class).isThrownBy(() -> rotation().run(NEW, OLD));
    assertThatIllegalStateException()
        .isThrownBy(() -> rotation().finish(NEW))
        .withMessageContaining("finish with the new one");
  }

  private Rotation rotation() {
    return new Rotation(owner(), Duration.ZERO);
  }

  /** As the migrator, who becomes the owner. */
  private SingleConnectionDataSource owner() {
    var connection =
        new SingleConnectionDataSource(
            database.jdbcUrl(), TestDatabase.MIGRATOR, TestDatabase.PASSWORD, true);
    JdbcClient.create(connection).sql("set role beslisspoor_owner").update();
    connections.add(connection);
    return connection;
  }

  private SealingKeys process(MasterKey master) {
    return new SealingKeys(new JdbcKeyStore(database.application()), master, KeyWatch.nobody());
  }

  private void seal(SealingKeys keys, String file) {
    var name = "Noor of " + file;
    var sealer = keys.sealer(file, true);
    var person = new PersonId(UUID.randomUUID());
    var seal = sealer.of("event", InformationCategory.CONTACT).personal("/name", person, name);
    assertThat(keys.keep(List.of(sealer))).isTrue();
    sealed.put(seal, name);
  }

  private void open(Predicate<Seal> those) {
    var keyring = process(NEW).keyring();
    sealed.forEach((seal, text) -> {
      if (those.test(seal)) {
        assertThat(keyring.open(seal)).isEqualTo(text);
      }
    });
  }

  private Stream<Seal> of(String file) {
    return sealed.keySet().stream().filter(seal -> seal.place().stream().equals(file));
  }

  private void allOpenWith(MasterKey master) {
    var keyring = process(master).keyring();
    sealed.forEach((seal, text) -> assertThat(keyring.open(seal)).isEqualTo(text));
  }

  private List<String> wrappings() {
    return sql.sql("select id from keys.wrapping").query(String.class).list();
  }

  private List<String> masters() {
    return sql.sql("select distinct master from keys.opening").query(String.class).list();
  }

  private long count(String asked, Object... parameters) {
    return sql.sql(asked).params(parameters).query(Long.class).single();
  }
}
