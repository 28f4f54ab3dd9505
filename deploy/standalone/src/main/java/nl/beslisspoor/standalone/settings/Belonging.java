package nl.beslisspoor.standalone.settings;

import static nl.beslisspoor.standalone.settings.Setting.APPLICATION_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.BACKUP_DIRECTORY;
import static nl.beslisspoor.standalone.settings.Setting.DEMO;
import static nl.beslisspoor.standalone.settings.Setting.DOOR_URL;
import static nl.beslisspoor.standalone.settings.Setting.FEED;
import static nl.beslisspoor.standalone.settings.Setting.JDBC_URL;
import static nl.beslisspoor.standalone.settings.Setting.KAFKA;
import static nl.beslisspoor.standalone.settings.Setting.MASTER_KEY;
import static nl.beslisspoor.standalone.settings.Setting.MIGRATOR_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.PSEUDONYM_KEY;
import static nl.beslisspoor.standalone.settings.Setting.QUERY_PASSWORD;
import static nl.beslisspoor.standalone.settings.Setting.SEAL_DIRECTORY;
import static nl.beslisspoor.standalone.settings.Setting.SEAL_KEY;
import static nl.beslisspoor.standalone.settings.Setting.SEAL_PUBLIC_KEY;
import static nl.beslisspoor.standalone.settings.Setting.TOKEN_SECRET;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;

/** Settings that ask for one another, or have no meaning without one another. */
record Belonging(Settings settings) {

  /** One sentence for each that is missing or does not belong. */
  List<String> objections() {
    return Stream.of(database(), role(), keys(), feed()).flatMap(List::stream).toList();
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
            List.of(JDBC_URL, TOKEN_SECRET, PSEUDONYM_KEY, MASTER_KEY),
            "a " + role.word() + " process shares this with others, so give it");
    var door =
        role == ProcessRole.QUERY
            ? missing(List.of(DOOR_URL), "a query process passes on what is to be recorded")
            : List.<String>of();
    var seal =
        role == ProcessRole.COMMAND
            ? missing(List.of(SEAL_KEY, SEAL_DIRECTORY), "a command process seals the log")
            : List.<String>of();
    return Stream.of(shared, door, seal, demo()).flatMap(List::stream).toList();
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
