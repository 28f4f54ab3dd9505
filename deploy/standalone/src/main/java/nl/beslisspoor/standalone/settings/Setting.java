package nl.beslisspoor.standalone.settings;

import java.util.Locale;
import java.util.Optional;

/** The settings an administrator gives; the configuration reference is made from this list. */
public enum Setting {
  ROLE(
      "all",
      false,
      Checks::role,
      "What this process runs: all, command or query. Several processes of the last two may work on"
          + " one database, which must be a given one. Also as the option --role of serve."),
  PORT("8080", false, Checks::port, "Port of the web server; 0 takes a free one."),
  ADDRESS(
      "127.0.0.1",
      false,
      Checks::address,
      "Network address the web server listens on. The default can be reached from this machine"
          + " only; put a proxy that speaks TLS before it for others."),
  TRUSTED_PROXIES(
      null,
      false,
      Checks::addresses,
      "Network addresses of the proxies before this process, with commas between them. What they"
          + " say of the browser's address and of TLS is believed, of nobody else."),
  DATA(
      "data",
      false,
      Checks::directory,
      "Directory for the embedded database and generated secrets; made when it is not there, below"
          + " the current directory unless it begins at the root."),
  JDBC_URL(
      null,
      false,
      Checks::jdbcUrl,
      "A PostgreSQL database to use instead of the embedded one, such as"
          + " jdbc:postgresql://db.example.org/beslisspoor. Its roles are made once with"
          + " deploy/database/roles.sql."),
  MIGRATOR_USER(
      "beslisspoor_migrator",
      false,
      Checks::text,
      "Role that brings the tables to the newest version at start. With a JDBC URL only."),
  MIGRATOR_PASSWORD(
      null, true, Checks::text, "Password of the migrator role. With a JDBC URL only."),
  APPLICATION_USER(
      "beslisspoor_application",
      false,
      Checks::text,
      "Role that works with the data; it can only add to the log. With a JDBC URL only."),
  APPLICATION_PASSWORD(
      null, true, Checks::text, "Password of the application role. With a JDBC URL only."),
  QUERY_USER(
      "beslisspoor_query",
      false,
      Checks::text,
      "Role with which a query process works: it reads the log and cannot add to it. With a JDBC"
          + " URL only."),
  QUERY_PASSWORD(null, true, Checks::text, "Password of the query role. For a query process only."),
  KEYS_JDBC_URL(
      null,
      false,
      Checks::jdbcUrl,
      "A PostgreSQL database for the keys alone, apart from the log's and best on another server, so"
          + " that its backups can be kept for a short time. Its roles are made once with"
          + " deploy/database/roles.sql. All processes of one installation need the same."),
  KEYS_MIGRATOR_USER(
      "beslisspoor_migrator",
      false,
      Checks::text,
      "Role that brings the tables of the keys to the newest version at start. With KEYS_JDBC_URL"
          + " only, as the five that follow."),
  KEYS_MIGRATOR_PASSWORD(null, true, Checks::text, "Password of that role."),
  KEYS_APPLICATION_USER(
      "beslisspoor_application",
      false,
      Checks::text,
      "Role that keeps and reads keys where commands are taken."),
  KEYS_APPLICATION_PASSWORD(null, true, Checks::text, "Password of that role."),
  KEYS_QUERY_USER(
      "beslisspoor_query", false, Checks::text, "Role with which a query process reads keys."),
  KEYS_QUERY_PASSWORD(null, true, Checks::text, "Password of that role."),
  KEYS_LOST_AFTER(
      null,
      false,
      Checks::moment,
      "The moment that a start named which found that keys were lost, when they are lost for good:"
          + " what was sealed under them is never read again. Of no meaning once a key was made"
          + " after that."),
  ADMIN_PASSWORD(
      null,
      true,
      Checks::text,
      "Password of the first administrator, used when there is no account yet. Without it a"
          + " one-time password is made and printed."),
  TOKEN_SECRET(
      null,
      true,
      Checks::longSecret,
      "Secret that signs tokens, at least 32 characters. Without it one is made and kept in the"
          + " data directory. Command and query processes of one installation need the same."),
  PSEUDONYM_KEY(
      null,
      true,
      Checks::longSecret,
      "Key from which files and people of imported history get their pseudonyms, at least 32"
          + " characters. Without it one is made and kept in the data directory. With another key"
          + " the same log is other history: keep it with the database."),
  MASTER_KEY(
      null,
      true,
      Checks::longSecret,
      "Secret under which all keys are kept that seal what is said about people, at least 32"
          + " characters, all of them random. Without it one is made and kept in the data directory."
          + " Whoever loses it loses every name and every text for good; keep a copy, and keep it"
          + " apart from the database and its backups. Command and query processes of one"
          + " installation need the same."),
  MASTER_KEY_FILE(
      null,
      false,
      Checks::secretFile,
      "A file with the secret of MASTER_KEY, instead of it. Nobody but its owner and group may read"
          + " it."),
  PKCS11_CONFIG(
      null,
      false,
      Checks::file,
      "Instead of MASTER_KEY, an AES key of 256 bits in a PKCS#11 token, such as an HSM: a"
          + " configuration of the JDK's SunPKCS11 with name, library and slot or slotListIndex."),
  PKCS11_PIN_FILE(
      null,
      false,
      Checks::closedFile,
      "A file with the PIN of the token's user. With PKCS11_CONFIG only."),
  PKCS11_KEY(
      "beslisspoor",
      false,
      Checks::text,
      "Label of the key in the token. With PKCS11_CONFIG only."),
  TRANSIT_URL(
      null,
      false,
      Checks::transitUrl,
      "Instead of MASTER_KEY, a key that the transit engine of a HashiCorp Vault or OpenBao keeps:"
          + " where the engine is mounted, such as https://vault.example.org:8200/v1/transit. Command"
          + " processes need encrypt and decrypt, query processes decrypt."),
  TRANSIT_TOKEN_FILE(
      null,
      false,
      Checks::closedFile,
      "A file with the token for that service, read for each request. With TRANSIT_URL only."),
  TRANSIT_KEY(
      "beslisspoor",
      false,
      Checks::topic,
      "Name of the key in the transit engine. With TRANSIT_URL only."),
  SEAL_KEY(
      null,
      true,
      Checks::sealKey,
      "Private key that signs the checkpoints of the log, as new-key makes it. Without it one is"
          + " made and kept in the data directory. Keep it apart from the database: whoever holds"
          + " both can rewrite what no outsider has seen."),
  SEAL_PUBLIC_KEY(
      null,
      false,
      Checks::logKey,
      "Public key of the log, as new-key makes it and log.pub in the seal's directory says it. For a"
          + " query process, which has no private one: without it the pages cannot tell whether a"
          + " checkpoint in the database is the log's."),
  SEAL_DIRECTORY(
      null,
      false,
      Checks::directory,
      "Directory outside the database for the signed checkpoints, best on another machine; seal in"
          + " the data directory unless given. Command processes of one installation need the"
          + " same."),
  SEAL_WITNESSES(
      null,
      false,
      Checks::witnesses,
      "Witnesses elsewhere that are asked to cosign each checkpoint (C2SP tlog-witness): of each"
          + " its address and its public key with a space between them, several with commas. Give query"
          + " processes the same: they count a cosignature only when they know its key."),
  BACKUP_DIRECTORY(
      null,
      false,
      Checks::directory,
      "Directory for backups of the embedded database, best on another machine: the server copies"
          + " its WAL there, at most a minute behind, and backup puts its copies there. Without it"
          + " a backup restores to its own moment only. Give nobody else access: with the master"
          + " key it opens everything."),
  ORGANISATION_ID(
      null,
      false,
      Checks::uuid,
      "The organisation's identifier in every mandate, a UUID. Without it one follows from the"
          + " pseudonym key."),
  DOOR_URL(
      null,
      false,
      Checks::webUrls,
      "Address at which the pages reach the command side; the own port unless given. Of several"
          + " command processes, all addresses with commas between them: when one does not answer"
          + " the next is asked."),
  KAFKA(
      null,
      false,
      Checks::servers,
      "Kafka brokers, such as kafka1:9092,kafka2:9092. With them every event goes to Kafka as well,"
          + " and query processes are fed from there. PostgreSQL stays the only truth: a topic that"
          + " was lost is filled again."),
  KAFKA_CONFIG(
      null,
      false,
      Checks::file,
      "A properties file with what Kafka clients need besides, such as TLS and SASL."),
  KAFKA_TOPIC(
      "beslisspoor.log",
      false,
      Checks::topic,
      "The topic that carries whole events to the query processes of this installation. What they say"
          + " about people is sealed; who did what and when is not: give nobody else access."),
  NEIGHBOUR_TOPIC(
      "beslisspoor.berichten",
      false,
      Checks::topic,
      "The topic that tells other systems that something was recorded and where it can be read,"
          + " without what it says. none switches it off."),
  SOURCE(
      "urn:nld:oin:00000000000000000000:systeem:beslisspoor",
      false,
      Checks::urn,
      "The source of every CloudEvent: urn:nld:oin:<OIN>:systeem:beslisspoor, with the"
          + " organisation's own OIN."),
  PUBLIC_URL(
      "http://127.0.0.1:8080",
      false,
      Checks::webUrl,
      "Address at which others reach this installation; every message to neighbours refers to it."),
  FEED(
      null,
      false,
      Checks::feed,
      "Where the views are fed from: store or kafka. Query processes use Kafka where it is given,"
          + " all others the store. One can be exchanged for the other at any start."),
  DEMO(
      "false",
      false,
      Checks::flag,
      "true fills an installation that holds no data yet with invented case histories, and makes"
          + " accounts for the professionals in them. Also as the option --demo of serve."),
  LOG_FORMAT(
      "text",
      false,
      Checks::logFormat,
      "Form of the log lines: text, or json (Elastic Common Schema).");

  private final String standard;
  private final boolean secret;
  private final Check check;
  private final String description;

  Setting(String standard, boolean secret, Check check, String description) {
    this.standard = standard;
    this.secret = secret;
    this.check = check;
    this.description = description;
  }

  /** Says what is wrong with a value and what to give instead; empty when it is right. */
  @FunctionalInterface
  interface Check {
    Optional<String> objection(String value);
  }

  /** As the program calls it: {@code beslisspoor.jdbc-url}. */
  public String property() {
    return "beslisspoor." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The environment variable: {@code BESLISSPOOR_JDBC_URL}. */
  public String variable() {
    return "BESLISSPOOR_" + name();
  }

  public Optional<String> standard() {
    return Optional.ofNullable(standard);
  }

  public boolean secret() {
    return secret;
  }

  public String description() {
    return description;
  }

  Optional<String> objection(String value) {
    return check.objection(value);
  }
}
