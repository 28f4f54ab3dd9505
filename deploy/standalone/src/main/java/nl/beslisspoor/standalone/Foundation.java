package nl.beslisspoor.standalone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.command.keys.JdbcKeyStore;
import nl.beslisspoor.command.keys.KeysApart;
import nl.beslisspoor.command.seal.Outsider;
import nl.beslisspoor.command.seal.SealPlace;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.keys.KeyStore;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.database.Migrations;
import nl.beslisspoor.standalone.database.OtherMasterKey;
import nl.beslisspoor.standalone.database.UnsafeDatabase;
import nl.beslisspoor.standalone.master.MasterKeys;
import nl.beslisspoor.standalone.settings.ProcessRole;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import nl.beslisspoor.standalone.token.TokenSecret;

/** What stands before the first bean is made and goes after the last one has gone. */
record Foundation(
    Database database,
    Database keys,
    TokenSecret secret,
    Pseudonyms pseudonyms,
    MasterKey master,
    DataDirectory data,
    OrganisationId organisation,
    Optional<SealPlace> seal,
    Optional<DestructionLedger> ledger,
    KnownKeys known)
    implements AutoCloseable {
  /**
   * Starts the database, brings its tables up to date and has its first key kept.
   *
   * @throws UnsafeDatabase when it might lose what it acknowledged or let somebody change it
   * @throws OtherMasterKey when what is sealed in it could not be opened
   */
  static Foundation lay(Settings settings, DataDirectory data) {
    var foundation = layToFill(settings, data);
    try {
      return foundation.withKeys(settings);
    } catch (RuntimeException e) {
      foundation.close();
      throw e;
    }
  }

  /**
   * As {@link #lay}, for what is filled with a log and keys that come from elsewhere.
   *
   * @throws UnsafeDatabase when it might lose what it acknowledged or let somebody change it
   */
  static Foundation layToFill(Settings settings, DataDirectory data) {
    var database = Database.open(settings, data);
    try {
      var keys = Database.ofKeys(settings);
      database.requireSafe();
      keys.ifPresent(Database::requireSafe);
      Migrations.run(database, keys.orElse(database));
      database.requireKept();
      return on(database, settings, data);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Laid by this process, or by the one that holds the data directory now. */
  static Foundation shared(Settings settings) {
    try {
      return lay(settings, DataDirectory.take(settings.data()));
    } catch (DataDirectory.InUse e) {
      var data = DataDirectory.ofAnother(settings.data());
      return on(Database.beside(settings, data), settings, data).withKeys(settings);
    }
  }

  /**
   * Has a first wrapping key kept where there is none, so that nothing starts later under another
   * master key, and destroys again what was destroyed before, if an older copy was put back.
   */
  Foundation withKeys(Settings settings) {
    var accepted = settings.value(Setting.KEYS_LOST_AFTER).map(Instant::parse);
    return withKeys(settings.role(), new KeysHere(database, keys, accepted)::require);
  }

  /** As {@link #withKeys}, after a restore, which saw to it that all keys of the log are here. */
  void withRestoredKeys(ProcessRole role) {
    withKeys(role, _ -> {});
  }

  private Foundation withKeys(ProcessRole role, Consumer<KeyStore> required) {
    try (var once = Pools.once(keys)) {
      var store = new JdbcKeyStore(once);
      var kept = new SealingKeys(store, master, KeyWatch.nobody());
      kept.requireMaster();
      if (role.decides()) {
        required.accept(store);
        kept.begin();
        try (var log = Pools.once(database)) {
          DestroyedBefore.destroyAgain(log, once, master, ledger.orElseThrow());
        }
      }
    } catch (ForeignKeys e) {
      throw new OtherMasterKey(e);
    } catch (KeysUnavailable e) {
      requireShowingOnly(role, e);
    }
    return this;
  }

  /** Whether keys have a database of their own. */
  KeysApart keysApart() {
    return new KeysApart(keys != database);
  }

  /** Who shows alone waits for the keys, and for who makes their tables. */
  private static void requireShowingOnly(ProcessRole role, KeysUnavailable away) {
    if (role.decides()) {
      throw away;
    }
  }

  private static Foundation on(Database database, Settings settings, DataDirectory data) {
    var token = settings.value(Setting.TOKEN_SECRET).orElseGet(() -> data.secret("token-secret"));
    var key =
        settings
            .value(Setting.PSEUDONYM_KEY)
            .orElseGet(
                () -> data.required("pseudonym-key", Setting.PSEUDONYM_KEY, database::holdsEvents));
    var pseudonyms = new Pseudonyms(key.getBytes(StandardCharsets.UTF_8));
    var organisation =
        settings
            .value(Setting.ORGANISATION_ID)
            .map(OrganisationId::parse)
            .orElseGet(() -> pseudonyms.organisation("own"));
    var seal =
        settings.role() == ProcessRole.QUERY
            ? Optional.<SealPlace>empty()
            : Optional.of(seal(settings, data, database::holdsEvents));
    var keys = Database.ofKeys(settings).orElse(database);
    return new Foundation(
        database,
        keys,
        new TokenSecret(token),
        pseudonyms,
        MasterKeys.of(settings, data, () -> !settings.role().decides() || holdsKeys(keys)),
        data,
        organisation,
        seal,
        seal.map(place -> ledger(settings, place)),
        known(settings, seal));
  }

  private static boolean holdsKeys(Database keys) {
    try (var once = Pools.once(keys)) {
      return !new JdbcKeyStore(once).wrappings().isEmpty();
    }
  }

  /** With what the log is sealed that is kept here, or will be. */
  static SealPlace seal(Settings settings, DataDirectory data) {
    return seal(settings, data, () -> false);
  }

  private static SealPlace seal(Settings settings, DataDirectory data, BooleanSupplier recorded) {
    var key = settings.value(Setting.SEAL_KEY).orElseGet(() -> data.sealKey(recorded));
    var directory =
        settings
            .value(Setting.SEAL_DIRECTORY)
            .map(Path::of)
            .orElseGet(() -> data.path().resolve("seal"));
    return new SealPlace(NoteSigner.parse(key), directory, witnesses(settings));
  }

  /** What was destroyed here stands beside the checkpoints, and beside the backups. */
  static DestructionLedger ledger(Settings settings, SealPlace place) {
    return new DestructionLedger(
        place.directory().resolve(DestructionLedger.NAME),
        settings.backups().stream()
            .map(backups -> backups.resolve(DestructionLedger.NAME))
            .toList(),
        place.signer());
  }

  /** Whose signatures count here: a process that seals knows its own key. */
  private static KnownKeys known(Settings settings, Optional<SealPlace> seal) {
    return new KnownKeys(
        seal.map(place -> place.signer().key())
            .or(() -> settings.value(Setting.SEAL_PUBLIC_KEY).map(NoteKey::parse)),
        witnesses(settings).stream().map(Outsider::key).toList());
  }

  private static List<Outsider> witnesses(Settings settings) {
    return settings.value(Setting.SEAL_WITNESSES).stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(Outsider::parse)
        .toList();
  }

  /** A master key that is kept in the data directory, made at the first call. */
  MasterKey madeSecret(String name) {
    data.secret(name);
    return MasterKeys.inFile(data.path().resolve(name));
  }

  @Override
  public void close() {
    database.close();
  }
}
