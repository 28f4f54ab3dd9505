package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is copied under load, loses its machine, and is there again. */
class BackupIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern RESTORED = Pattern.compile("root \\S+ over (\\d+) entries: (.*)");
  private static final Pattern EVENTS = Pattern.compile("events restored: (\\d+)");

  @TempDir private static Path shared;
  private static Calamity calamity;

  @TempDir private Path directory;

  @BeforeAll
  static void lose() throws Exception {
    calamity = Calamity.in(shared);
  }

  @Test
  void a_backup_says_what_it_holds_and_what_it_does_not() {
    assertThat(calamity.said())
        .containsPattern("backup: .*/back ups/backup-\\d{8}T\\d{6}Z")
        .containsPattern("holds \\d+ events up to \\S+Z, root \\S+ over \\d+ of them, in \\d+ MB")
        .contains("not in it, to be kept apart: master-key, seal-key, pseudonym-key, token-secret");
    assertThat(calamity.backups()).isDirectoryContaining("glob:**/wal");
  }

  @Test
  void all_that_was_acknowledged_is_there_again_when_the_last_wal_is() throws Exception {
    var data = begun();
    var backups = directory.resolve("backups of the new one");
    var setting = Map.of("BESLISSPOOR_BACKUP_DIRECTORY", backups.toString());
    var restore =
        Commands.restore(
            setting,
            calamity.backups(),
            data,
            "--wal",
            calamity.lastWal(),
            "--checkpoints",
            calamity.seal());
    assertThat(restore.awaitEnd()).as(restore.output()).isZero();
    assertThat(restore.output())
        .contains("as signed over " + Calamity.signed(calamity.data()))
        .doesNotContain("lost");
    assertThat(backups).doesNotExist();

    try (var product = RunningProduct.on(data, setting)) {
      var stored = Stored.in(data);
      assertThat(calamity.recorded()).allMatch(stored::holds);
      assertThat(stored.places()).isEqualTo(stored.next());
      Recorders.one(product);
      await().atMost(PATIENCE).until(() -> Calamity.signed(data) > stored.next());
      var parted = backups.resolve("wal/00000002.history");
      await().atMost(PATIENCE).until(() -> Files.exists(parted));
      Commands.export(bundle(), data);
    }
    var verified =
        Commands.verify(
            bundle(),
            calamity.seal().resolve("log.pub"),
            "--checkpoints",
            calamity.seal().resolve("checkpoints"));
    assertThat(verified.awaitEnd()).as(verified.output()).isZero();
    assertThat(verified.output()).contains("intact: ");
  }

  @Test
  void a_moment_under_load_comes_back_and_what_was_signed_after_it_is_named_as_lost()
      throws Exception {
    var data = begun();
    var restore =
        Commands.restore(
            calamity.backups(),
            data,
            "--at",
            calamity.moment(),
            "--wal",
            calamity.lastWal(),
            "--checkpoints",
            calamity.seal().resolve("checkpoints"));
    assertThat(restore.awaitEnd()).as(restore.output()).isEqualTo(3);
    var events = EVENTS.matcher(restore.output());
    assertThat(events.find()).isTrue();
    long size = Long.parseLong(events.group(1));
    assertThat(restore.output())
        .contains(
            "lost: entries %d to %d were signed on "
                .formatted(size, Calamity.signed(calamity.data()) - 1));

    try (var product = RunningProduct.on(data, Map.of())) {
      var stored = Stored.in(data);
      for (var one : calamity.recorded()) {
        if (one.answered().isBefore(calamity.moment())) {
          assertThat(stored.holds(one)).as("%s before %s", one, calamity.moment()).isTrue();
        } else if (one.sent().isAfter(calamity.moment())) {
          assertThat(stored.holds(one)).as("%s after %s", one, calamity.moment()).isFalse();
        }
      }
      assertThat(stored.places()).isEqualTo(stored.next()).isEqualTo(stored.events().size());
      Recorders.one(product);
      await().atMost(PATIENCE).until(() -> product.output().contains("alarm seal-broken"));
      long last = Calamity.signed(calamity.data()) - 1;
      assertThat(product.output())
          .as("as the restore said")
          .contains("entries %d to %d are missing".formatted(size, last));
    }
    try (var product = RunningProduct.on(data, Map.of())) {
      await().atMost(PATIENCE).until(() -> product.output().contains("alarm seal-broken"));
      assertThat(product.output()).contains("take", "damage/found.txt");
    }
    knowsOfTheDamage(data);
    goOnUnderANewKey(data);
  }

  private void knowsOfTheDamage(Path damaged) throws Exception {
    var backups = directory.resolve("backups of the damaged one");
    assertThat(Commands.backup(damaged, backups).awaitEnd()).isZero();
    var again = Files.createDirectory(directory.resolve("damaged again"));
    for (var secret : List.of("master-key", "seal-key", "pseudonym-key")) {
      Files.copy(damaged.resolve(secret), again.resolve(secret));
    }
    var restore = Commands.restore(backups, again);
    assertThat(restore.awaitEnd()).as(restore.output()).isEqualTo(3);
    assertThat(restore.output()).contains("the seal had found damage when the backup was made");
    assertThat(again.resolve("seal/damage/found.txt"))
        .hasSameTextualContentAs(damaged.resolve("seal/damage/found.txt"));
  }

  private JarProcess goOn(Path data, Object... more) {
    var given = new ArrayList<Object>(List.of(more));
    given.addAll(List.of("--sealed-by", calamity.seal().resolve("log.pub")));
    given.addAll(List.of("--checkpoints", calamity.seal()));
    return Commands.restore(bundle(), data, given.toArray());
  }

  /** The only way on: under the former key nothing is signed any more. */
  private void goOnUnderANewKey(Path restored) throws Exception {
    Commands.export(bundle(), restored);
    var intact = verify();
    assertThat(intact.awaitEnd()).as(intact.output()).isZero();
    var data = Files.createDirectory(directory.resolve("new key"));
    var closed = goOn(data);
    assertThat(closed.awaitEnd()).as(closed.output()).isEqualTo(2);
    assertThat(closed.output()).contains("their keys are not here; nothing was restored");
    var foreign = goOn(data, "--keys", Commands.keys(bundle()));
    assertThat(foreign.awaitEnd()).as(foreign.output()).isEqualTo(2);
    assertThat(foreign.output()).contains("The keys were wrapped by master key ");
    Files.copy(
        restored.resolve("master-key"),
        data.resolve("master-key"),
        StandardCopyOption.REPLACE_EXISTING);
    var again = goOn(data, "--keys", Commands.keys(bundle()));
    assertThat(again.awaitEnd()).as(again.output()).isEqualTo(3);
    assertThat(again.output()).contains("lost: entries ", "the log goes on under another key");

    var seal = data.resolve("seal");
    try (var product = RunningProduct.on(data, Map.of())) {
      await().atMost(PATIENCE).until(() -> Calamity.signed(data) == Stored.in(data).places());
      assertThat(product.output()).doesNotContain("alarm seal-broken");
    }
    assertThat(seal.resolve("log.pub"))
        .content()
        .isNotEqualTo(Files.readString(calamity.seal().resolve("log.pub")));
    assertThat(seal.resolve("former")).isDirectoryRecursivelyContaining("glob:**/checkpoints.txt");
    try (var files = Files.walk(seal.resolve("former"))) {
      var statement = files.filter(one -> one.endsWith("statement.txt")).findFirst().orElseThrow();
      assertThat(statement).content().contains("lost: entries ");
    }
  }

  @Test
  void what_cannot_be_restored_is_refused_by_name() throws Exception {
    var keyless = Commands.restore(calamity.backups(), directory.resolve("keyless"));
    assertThat(keyless.awaitEnd()).isEqualTo(2);
    assertThat(keyless.output()).contains("Put the file seal-key");
    var another = Map.of("BESLISSPOOR_SEAL_KEY", key());
    var foreign = Commands.restore(another, calamity.backups(), begun());
    assertThat(foreign.awaitEnd()).isEqualTo(2);
    assertThat(foreign.output()).contains("was sealed with another key than this one");
    var otherMaster = Files.createDirectory(directory.resolve("other master"));
    for (var secret : List.of("seal-key", "pseudonym-key")) {
      Files.copy(calamity.data().resolve(secret), otherMaster.resolve(secret));
    }
    Files.writeString(otherMaster.resolve("master-key"), "x".repeat(40));
    var closed = Commands.restore(calamity.backups(), otherMaster);
    assertThat(closed.awaitEnd()).as(closed.output()).isEqualTo(2);
    assertThat(closed.output()).contains("they are wrapped by master key ", "put aside in ");
    refused(
        calamity.backup(),
        "which is later; take an older one",
        "--at",
        calamity.recorded().getFirst().sent());
    refused(
        calamity.backups(),
        "the WAL ends before that moment; the last that is there was committed at ",
        "--at",
        calamity.moment().plus(Duration.ofDays(1)));

    var copy = directory.resolve("copy");
    Commands.copy(calamity.backup(), copy);
    edit(copy.resolve("postgresql/PG_VERSION"));
    Files.delete(copy.resolve("postgresql/pg_hba.conf"));
    refused(copy, "changed: postgresql/PG_VERSION\nmissing: postgresql/pg_hba.conf");
  }

  @Test
  void a_file_of_wal_that_is_missing_from_the_archive_is_named() throws Exception {
    var copy = directory.resolve("copy");
    Commands.copy(calamity.backups(), copy);
    var last = archived(copy).getLast();
    var later =
        "%s%08X".formatted(last.substring(0, 16), Long.parseLong(last.substring(16), 16) + 2);
    Files.copy(copy.resolve("wal").resolve(last), copy.resolve("wal").resolve(later));
    var missing =
        "%s%08X".formatted(last.substring(0, 16), Long.parseLong(last.substring(16), 16) + 1);

    var restore = Commands.restore(copy, begun());
    assertThat(restore.awaitEnd()).as(restore.output()).isEqualTo(3);
    assertThat(restore.output())
        .contains("lost: " + missing + " is missing from the archive of the WAL");
  }

  private static List<String> archived(Path backups) throws IOException {
    try (var files = Files.list(backups.resolve("wal"))) {
      return files
          .map(one -> one.getFileName().toString())
          .filter(name -> name.matches("[0-9A-F]{24}"))
          .sorted()
          .toList();
    }
  }

  private static String key() {
    return NoteSigner.generate("another.example/log", Algorithm.ED25519).secretText();
  }

  /** A data directory with the secrets alone that were kept apart. */
  private Path begun() throws IOException {
    var data = Files.createDirectory(directory.resolve("restored"));
    for (var secret : List.of("master-key", "seal-key", "pseudonym-key", "token-secret")) {
      Files.copy(calamity.data().resolve(secret), data.resolve(secret));
    }
    return data;
  }

  private void refused(Path backup, String words, Object... more) throws IOException {
    var data = Files.createTempDirectory(directory, "refused");
    for (var secret : List.of("master-key", "seal-key", "pseudonym-key")) {
      Files.copy(calamity.data().resolve(secret), data.resolve(secret));
    }
    var refused = Commands.restore(backup, data, more);
    assertThat(refused.awaitEnd()).as(refused.output()).isEqualTo(2);
    assertThat(refused.output()).contains(words);
    assertThat(data.resolve("postgresql")).doesNotExist();
  }

  private JarProcess verify() {
    return Commands.verify(bundle(), calamity.seal().resolve("log.pub"));
  }

  private Path bundle() {
    return directory.resolve("log.zip");
  }

  /** Its size stays. */
  private static void edit(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[0]++;
    Files.write(file, bytes);
  }
}
