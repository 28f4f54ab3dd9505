package nl.beslisspoor.command.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.beslisspoor.command.keys.JdbcKeyStore;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.command.seal.Numbering;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.keys.KeyDestruction;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.wire.DestructionLine;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was confirmed is carried out, whatever happens meanwhile. */
class DestructionsTest {
  private static final Duration FORGOTTEN = Keyring.REMEMBERS.plusSeconds(1);

  private static final NoteSigner SIGNER =
      NoteSigner.generate("log.example/tests", Algorithm.ED25519);

  @TempDir private Path directory;
  private TestDatabase database;
  private DestructionLedger ledger;
  private DestroyedFile file;
  private long now;

  @BeforeEach
  void record() {
    database = TestKeys.migrated();
    ledger = new DestructionLedger(directory.resolve("destructions"), List.of(), SIGNER);
    file = new DestroyedFile(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothing_is_destroyed_that_nobody_confirmed() {
    assertThat(destructions().turn().open()).isZero();
    assertThat(file.read(0)).containsExactly("Goner");
    assertThat(ledger.events()).isEmpty();
  }

  @Test
  void what_was_named_goes_and_nothing_else_does() {
    var event = file.confirmPart();
    finish(destructions());

    assertCarriedOut(event);
    assertThat(file.read(4))
        .containsExactly("Is it to be destroyed?", "Yes.", "Waiting", "Too late");
  }

  @Test
  void all_texts_of_an_entry_go_however_deep_they_stand() {
    file.confirmPart();
    file.confirm(DestructionScope.ofEntries(List.of(4L)));
    finish(destructions());

    assertThat(file.read(4)).hasSize(4).containsOnlyNulls();
    assertThat(file.read(5)).hasSize(4).doesNotContainNull();
  }

  @Test
  void everything_leaves_nothing_and_lets_nothing_come() {
    var event = file.confirm(DestructionScope.ofEverything());
    finish(destructions());

    assertThat(IntStream.range(0, 5).boxed().flatMap(entry -> file.read(entry).stream()))
        .containsOnlyNulls()
        .hasSize(8);
    assertThat(line(event).owners())
        .hasSize(1 + 2 * InformationCategory.values().length)
        .contains("texts", file.stays + "/HEALTH");
    assertThat(living()).isZero();
  }

  @Test
  void another_file_of_the_same_people_is_none_of_its_business() {
    var other = new DestroyedFile(database);
    file.confirm(DestructionScope.ofEverything());
    finish(destructions());
    assertThat(other.read(0)).containsExactly("Goner");
  }

  @Test
  void it_is_done_when_no_process_can_remember_a_key_and_not_before() {
    var event = file.confirmPart();
    var destructions = destructions();
    assertThat(destructions.turn().open()).isEqualTo(1);
    now += FORGOTTEN.toNanos() - 1;
    assertThat(destructions.turn().open()).isEqualTo(1);
    assertThat(done()).isEmpty();
    now++;
    assertThat(destructions.turn().open()).isZero();
    assertThat(done()).containsExactly(event);
  }

  @Test
  void this_process_forgets_at_once() {
    file.confirmPart();
    var keyring = TestKeys.on(database.application()).keyring();
    var name = file.seals(0).getFirst();
    assertThat(keyring.open(name)).isEqualTo("Goner");
    var keys = new Destructions.Keys(database.application(), TestKeys.master(), List.of(keyring));
    new Destructions(database.application(), keys, ledger).turn();
    assertThatThrownBy(() -> keyring.open(name)).isInstanceOf(Erased.class);
  }

  @Test
  void the_ledger_says_what_was_destroyed_and_nothing_about_anybody() throws Exception {
    var event = file.confirmPart();
    new Numbering(database.application()).pass();
    finish(destructions());

    var line = line(event);
    assertThat(line.index()).contains(4L);
    assertThat(line.stream()).isEqualTo(file.id.toString());
    assertThat(line.owners()).containsExactly(file.gone + "/CONTACT");
    assertThat(line.texts())
        .singleElement()
        .returns(file.seals(2).getFirst().key(), DestructionLine.Text::key);
    assertThat(Files.readString(directory.resolve("destructions").resolve(event + ".note")))
        .doesNotContain("Goner", "words");
  }

  @Test
  void a_ledger_that_cannot_be_written_stops_it_before_any_key_goes() throws Exception {
    var event = file.confirmPart();
    Files.createFile(directory.resolve("backups"));
    ledger =
        new DestructionLedger(
            directory.resolve("destructions"), List.of(directory.resolve("backups")), SIGNER);
    var turn = destructions().turn();
    assertThat(turn.open()).isEqualTo(1);
    assertThat(turn.failures())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .contains("ledger of destructions");
    assertThat(file.read(0)).containsExactly("Goner");
    assertThat(done()).isEmpty();

    Files.delete(directory.resolve("backups"));
    finish(destructions());
    assertCarriedOut(event);
  }

  @Test
  void a_line_without_keys_gone_is_carried_out() {
    var event = file.confirmPart();
    ledger.keep(confirmed().line(event));
    finish(destructions());
    assertCarriedOut(event);
  }

  /** At every statement, on which of both databases it is, whether it was done or not. */
  @Test
  void broken_off_anywhere_it_goes_on_and_never_says_that_it_is_done_before_it_is() {
    for (var done : List.of(false, true)) {
      for (var keys : List.of(false, true)) {
        int at = 1;
        while (brokenOff(at, keys, done)) {
          at++;
        }
        assertThat(at).isGreaterThan(2);
      }
    }
  }

  /** False when it does not come to so many statements. */
  private boolean brokenOff(int at, boolean keys, boolean done) {
    file = new DestroyedFile(database);
    var event = file.confirmPart();
    var breaking = new BreakingSource(database.application(), at, done);
    var log = keys ? database.application() : breaking;
    var store = keys ? breaking : database.application();
    var destructions = destructions(log, store);
    turnUnlessBroken(destructions);
    now += FORGOTTEN.toNanos();
    turnUnlessBroken(destructions);
    if (done().contains(event)) {
      assertCarriedOut(event);
    }
    finish(destructions());
    assertCarriedOut(event);
    return breaking.broke();
  }

  private static void turnUnlessBroken(Destructions destructions) {
    try {
      destructions.turn().failures().forEach(DestructionsTest::assertBroken);
    } catch (RuntimeException e) {
      assertBroken(e);
    }
  }

  private static void assertBroken(RuntimeException failure) {
    assertThat(failure).hasStackTraceContaining("08006");
  }

  @Test
  void while_the_keys_are_away_nothing_is_done_and_then_it_is() {
    var event = file.confirmPart();
    var away = new BreakingSource(database.application(), 1, false);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> destructions(database.application(), away).turn()).isNotNull();
      now += FORGOTTEN.toNanos();
    }
    assertThat(done()).isEmpty();
    assertThat(file.read(0)).containsExactly("Goner");
    finish(destructions());
    assertCarriedOut(event);
  }

  @Test
  void one_that_fails_keeps_no_other_from_its_turn() {
    var first = file.confirmPart();
    var second = new DestroyedFile(database);
    var other = second.confirmPart();
    // what stands there is no line: this one can never be carried out
    write(first, "{}");
    var turn = destructions().turn();
    assertThat(turn.open()).isEqualTo(2);
    assertThat(turn.failures())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .contains(first);
    now += FORGOTTEN.toNanos();
    assertThat(second.read(0)).containsExactly((String) null);
    assertThat(file.read(0)).containsExactly("Goner");
    assertThat(done()).doesNotContain(other);
  }

  @Test
  void two_processes_at_once_do_it_once() throws Exception {
    var event = file.confirmPart();
    Callable<Void> process =
        () -> {
          var own = new Destructions(database.application(), keys(), ledger, () -> now);
          own.turn();
          return null;
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(List.of(process, process, process, process))) {
        done.get();
      }
    }
    finish(destructions());
    finish(destructions());
    assertCarriedOut(event);
  }

  @Test
  void an_older_copy_is_destroyed_again_from_the_ledger_alone() {
    database.backUp();
    var event = file.confirmPart();
    finish(destructions());
    database.putBack();
    assertThat(file.read(0)).containsExactly("Goner");

    destructions().turn();
    assertThat(file.read(0)).containsExactly((String) null);
    assertThat(file.read(2)).containsExactly((String) null);
    finish(destructions());
    assertCarriedOut(event);
  }

  @Test
  void a_process_that_runs_destroys_again_when_an_older_copy_is_put_back() {
    database.backUp();
    var event = file.confirmPart();
    var destructions = destructions();
    finish(destructions);
    database.putBack();
    assertThat(file.read(0)).containsExactly("Goner");

    finish(destructions);
    assertCarriedOut(event);
  }

  @Test
  void what_the_key_of_the_log_did_not_sign_destroys_nothing() {
    var forged = confirmed().line(file.confirmPart());
    var other = new DestroyedFile(database);
    var line =
        new DestructionLine(
            UUID.randomUUID().toString(),
            forged.index(),
            forged.request(),
            other.id.toString(),
            forged.at(),
            List.of(other.gone + "/CONTACT"),
            List.of());
    write(line.event(), line.written());
    var stranger = NoteSigner.generate("log.example/tests", Algorithm.ED25519);
    new DestructionLedger(ledger.directory(), List.of(), stranger).keep(forged);

    var turn = destructions().turn();
    assertThat(turn.open()).isEqualTo(2);
    assertThat(turn.failures()).hasSize(2).allMatch(UnsignedLine.class::isInstance);
    assertThat(file.read(0)).containsExactly("Goner");
    assertThat(other.read(0)).containsExactly("Goner");
  }

  @Test
  void texts_of_which_the_key_was_lost_are_not_said_to_be_gone() {
    var event = file.confirmPart();
    loseTexts();
    var destructions = destructions();
    for (int turns = 0; turns < 2; turns++) {
      assertThat(destructions.turn().failures()).singleElement().isInstanceOf(LostTexts.class);
      now += FORGOTTEN.toNanos();
    }
    assertThat(done()).doesNotContain(event);
  }

  @Test
  void texts_that_were_recorded_after_a_copy_was_made_are_gone_from_it() {
    database.backUp();
    var late = new DestroyedFile(database);
    var event = late.confirmPart();
    finish(destructions());
    database.putBack();
    finish(destructions());
    assertThat(done()).contains(event);
  }

  private void loseTexts() {
    var owner = JdbcClient.create(database.superuser());
    owner.sql("alter table keys.key disable trigger row_stays").update();
    owner.sql("delete from keys.key where owner = 'texts'").update();
    owner.sql("alter table keys.key enable always trigger row_stays").update();
  }

  @Test
  void who_came_into_a_file_after_the_copy_was_made_gets_no_key_in_it() {
    database.backUp();
    var late = new DestroyedFile(database);
    late.confirm(DestructionScope.ofEverything());
    finish(destructions());
    database.putBack();

    destructions().turn();
    var keys = TestKeys.on(database.application());
    var sealer = keys.sealer(late.id.toString(), false);
    assertThatThrownBy(() ->
            sealer
                .of(UUID.randomUUID().toString(), InformationCategory.CONTACT)
                .personal("/name", late.gone, "Goner"))
        .isInstanceOf(Erased.class);
  }

  private void write(String event, String text) {
    try {
      Files.createDirectories(ledger.directory());
      Files.writeString(ledger.directory().resolve(event + ".note"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertCarriedOut(String event) {
    assertThat(done()).contains(event);
    assertThat(ledger.find(event)).isPresent();
    assertThat(file.read(0)).containsExactly((String) null);
    assertThat(file.read(1)).containsExactly("Stayer");
    assertThat(file.read(2)).containsExactly((String) null);
    assertThat(file.read(3)).containsExactly("words that stay");
  }

  private DestructionLine line(String event) {
    return ledger.find(event).orElseThrow();
  }

  private void finish(Destructions destructions) {
    destructions.turn();
    now += FORGOTTEN.toNanos();
    assertThat(destructions.turn().open()).isZero();
  }

  private Destructions destructions() {
    return destructions(database.application(), database.application());
  }

  private Destructions destructions(DataSource log, DataSource keys) {
    var where = new Destructions.Keys(keys, TestKeys.master(), List.of());
    return new Destructions(log, where, ledger, () -> now);
  }

  private Destructions.Keys keys() {
    return new Destructions.Keys(database.application(), TestKeys.master(), List.of());
  }

  private ConfirmedDestructions confirmed() {
    var keys = new KeyDestruction(new JdbcKeyStore(database.application()), TestKeys.master());
    return new ConfirmedDestructions(database.application(), keys, Clock.systemUTC());
  }

  private List<String> done() {
    return JdbcClient.create(database.application())
        .sql("select event_id from keys.destruction")
        .query(String.class)
        .list();
  }

  private long living() {
    return JdbcClient.create(database.application())
        .sql("select count(*) from keys.key where stream = ? and wrapped is not null")
        .param(file.id.toString())
        .query(Long.class)
        .single();
  }
}
