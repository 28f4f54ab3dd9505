package nl.beslisspoor.split;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Setting;

/** What all processes of an installation are given. */
final class Environment {
  private Environment() {}

  /** By variable, to be added to. */
  static Map<String, String> of(
      Installation.Plan plan, DataDirectory data, Database database, Broker broker) {
    var given = new HashMap<>(plan.environment());
    put(given, Setting.JDBC_URL, database.jdbcUrl());
    var migrator = database.migrator().orElseThrow();
    put(given, Setting.MIGRATOR_USER, migrator.user());
    put(given, Setting.MIGRATOR_PASSWORD, migrator.password());
    put(given, Setting.APPLICATION_USER, database.working().user());
    put(given, Setting.APPLICATION_PASSWORD, database.working().password());
    var reading = database.reading().orElseThrow();
    put(given, Setting.QUERY_USER, reading.user());
    put(given, Setting.QUERY_PASSWORD, reading.password());
    put(given, Setting.TOKEN_SECRET, data.secret("token-secret"));
    required(given, Setting.PSEUDONYM_KEY, data, "pseudonym-key", database);
    required(given, Setting.MASTER_KEY, data, "master-key", database);
    var key = NoteSigner.parse(data.sealKey(database::holdsEvents));
    put(given, Setting.SEAL_KEY, key.secretText());
    put(given, Setting.SEAL_PUBLIC_KEY, key.key().text());
    put(given, Setting.SEAL_DIRECTORY, data.path().resolve("seal").toString());
    put(given, Setting.KAFKA, broker.servers());
    put(given, Setting.TRUSTED_PROXIES, trusted(plan));
    given.putIfAbsent(Setting.PUBLIC_URL.variable(), plan.address().toString());
    return given;
  }

  /** The front, and those before it. */
  private static String trusted(Installation.Plan plan) {
    return Stream.concat(Stream.of(Front.ADDRESS), plan.proxies().stream())
        .collect(Collectors.joining(","));
  }

  private static void required(
      Map<String, String> environment,
      Setting setting,
      DataDirectory data,
      String name,
      Database database) {
    put(environment, setting, data.required(name, setting, database::holdsEvents));
  }

  private static void put(Map<String, String> environment, Setting setting, String value) {
    environment.put(setting.variable(), value);
  }
}
