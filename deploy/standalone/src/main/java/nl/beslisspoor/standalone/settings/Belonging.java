package nl.beslisspoor.standalone.settings;

import static nl.beslisspoor.standalone.settings.Setting.APPLICATION_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.BACKUP_DIRECTORY;
import static nl.beslisspoor.standalone.settings.Setting.DEMO;
import static nl.beslisspoor.standalone.settings.Setting.DOOR_URL;
import static nl.beslisspoor.standalone.settings.Setting.FEED;
import static nl.beslisspoor.standalone.settings.Setting.JDBC_URL;
import static nl.beslisspoor.standalone.settings.Setting.KAFKA;
import static nl.beslisspoor.standalone.settings.Setting.KEYS_APPLICATION_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.KEYS_JDBC_URL;
import static nl.beslisspoor.standalone.settings.Setting.KEYS_MIGRATOR_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.KEYS_QUERY_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.MASTER_KEY;
import static nl.beslisspoor.standalone.settings.Setting.MASTER_KEY_FILE;
import static nl.beslisspoor.standalone.settings.Setting.MIGRATOR_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.PKCS11_CONFIG;
import static nl.beslisspoor.standalone.settings.Setting.PKCS11_PIN_FILE;
import static nl.beslisspoor.standalone.settings.Setting.PSEUDONYM_KEY;
import static nl.beslisspoor.standalone.settings.Setting.QUERY_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.SEAL_DIRECTORY;
import static nl.beslisspoor.standalone.settings.Setting.SEAL_KEY;
import static nl.beslisspoor.standalone.settings.Setting.SEAL_PUBLIC_KEY;
import static nl.beslisspoor.standalone.settings.Setting.TOKEN_SECRET;
import static nl.beslisspoor.standalone.settings.Setting.TRANSIT_TOKEN_FILE;
import static nl.beslisspoor.standalone.settings.Setting.TRANSIT_URL;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;

/** Settings that ask for one another, or have no meaning without one another. */
record Belonging(Settings settings) {
  /** Each says where the master key is. */
  static final List<Setting> MASTERS =
      List.of(MASTER_KEY, MASTER_KEY_FILE, PKCS11_CONFIG, TRANSIT_URL);

  /** All that is said about where it is. */
  static final List<Setting> OF_MASTERS =
      Stream.concat(
              MASTERS.stream(),
              Stream.of(
                  PKCS11_PIN_FILE, Setting.PKCS11_KEY, TRANSIT_TOKEN_FILE, Setting.TRANSIT_KEY))
          .toList();

  /** One sentence for each that is missing or does not belong. */
  List<String> objections() {
    return Stream.of(database(), keyDatabase(), role(), keys(), master(), feed())
        .flatMap(List::stream)
        .toList();
  }

  private List<String> database() {
    if (given(JDBC_URL)) {
      return Stream.concat(
              missing(passwords(), "a JDBC URL is given, so give this password too").stream(),
              backups().stream())
          .toList();
    }
    return Stream.of(MIGRATOR_PASSWORD, APPLICATION_PASSWORD, QUERY_PASSWORD)
        .filter(this::given)
        .map(password ->
            password.variable()
                + ": the embedded database makes its own passwords; leave this out, or give a"
                + " JDBC URL")
        .toList();
  }

  private List<String> keyDatabase() {
    var passwords =
        settings.role() == ProcessRole.QUERY
            ? List.of(KEYS_QUERY_PASSWORD)
            : List.of(KEYS_MIGRATOR_PASSWORD, KEYS_APPLICATION_PASSWORD);
    return given(KEYS_JDBC_URL)
        ? missing(passwords, "the keys have a database of their own, so give this password too")
        : Stream.of(KEYS_MIGRATOR_PASSWORD, KEYS_APPLICATION_PASSWORD, KEYS_QUERY_PASSWORD)
            .filter(this::given)
            .map(password ->
                password.variable()
                    + ": the keys have no database of their own; leave this out, or give "
                    + KEYS_JDBC_URL.variable())
            .toList();
  }

  private List<String> backups() {
    return given(BACKUP_DIRECTORY)
        ? List.of(
            BACKUP_DIRECTORY.variable()
                + ": a given database is backed up with the tools of its server; leave this out")
        : List.of();
  }

  private List<Setting> passwords() {
    return settings.role() == ProcessRole.QUERY
        ? List.of(QUERY_PASSWORD)
        : List.of(MIGRATOR_PASSWORD, APPLICATION_PASSWORD);
  }

  private List<String> role() {
    var role = settings.role();
    if (!role.split()) {
      return List.of();
    }
    var shared =
        missing(
            List.of(JDBC_URL, TOKEN_SECRET, PSEUDONYM_KEY),
            "a " + role.word() + " process shares this with others, so give it");
    var master =
        MASTERS.stream().anyMatch(this::given)
            ? List.<String>of()
            : missing(
                List.of(MASTER_KEY),
                "a %s process shares this with others, so give it, or one of %s"
                    .formatted(role.word(), variables(MASTERS.stream().skip(1))));
    var door =
        role == ProcessRole.QUERY
            ? missing(List.of(DOOR_URL), "a query process passes on what is to be recorded")
            : List.<String>of();
    var seal =
        role == ProcessRole.COMMAND
            ? missing(List.of(SEAL_KEY, SEAL_DIRECTORY), "a command process seals the log")
            : List.<String>of();
    return Stream.of(shared, master, door, seal, demo()).flatMap(List::stream).toList();
  }

  /** Whoever has both would sign with one and know the other. */
  private List<String> keys() {
    try {
      var own = settings.value(SEAL_KEY).map(key -> NoteSigner.parse(key).key());
      var said = settings.value(SEAL_PUBLIC_KEY).map(NoteKey::parse);
      return own.isPresent() && said.isPresent() && !own.equals(said)
          ? List.of(
              SEAL_PUBLIC_KEY.variable()
                  + ": that is the key of another log than "
                  + SEAL_KEY.variable()
                  + " signs; leave it out, or give the one that new-key printed with it")
          : List.of();
    } catch (IllegalArgumentException e) {
      return List.of(); // whoever checks the values says so
    }
  }

  List<String> master() {
    var given = MASTERS.stream().filter(this::given).toList();
    var several =
        given.size() > 1
            ? List.of(variables(given.stream()) + ": there is one master key; give one of these")
            : List.<String>of();
    var token =
        given(PKCS11_CONFIG)
            ? missing(List.of(PKCS11_PIN_FILE), "a token is signed in to with its PIN")
            : List.<String>of();
    var service =
        given(TRANSIT_URL)
            ? missing(List.of(TRANSIT_TOKEN_FILE), "the transit service asks for a token")
            : List.<String>of();
    return Stream.of(several, token, service).flatMap(List::stream).toList();
  }

  private static String variables(Stream<Setting> settings) {
    return settings.map(Setting::variable).collect(Collectors.joining(", "));
  }

  private List<String> demo() {
    return settings.demo()
        ? List.of(DEMO.variable() + ": only a process of role all fills an installation")
        : List.of();
  }

  private List<String> feed() {
    return settings.value(FEED).filter("kafka"::equals).isPresent()
        ? missing(List.of(KAFKA), "the views are to be fed from Kafka, so give its brokers")
        : List.of();
  }

  private List<String> missing(List<Setting> wanted, String why) {
    return wanted.stream()
        .filter(setting -> !given(setting))
        .map(setting -> setting.variable() + ": " + why)
        .toList();
  }

  private boolean given(Setting setting) {
    return settings.value(setting).isPresent();
  }
}
