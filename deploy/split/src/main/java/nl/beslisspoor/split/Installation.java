package nl.beslisspoor.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.Ports;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.ProcessRole;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;

/**
 * Everything that the split form consists of. The database is the one that the product in one
 * process keeps in the same directory: either form goes on where the other stopped.
 */
public final class Installation implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private Database database;
  private Broker broker;
  private List<Side> commands;
  private List<Side> queries;
  private final URI address;

  /**
   * What to start.
   *
   * @param data the data directory
   * @param port of the front
   * @param commands number of command processes
   * @param queries number of query processes
   * @param folder from which the product runs, instead of this process's class path
   * @param environment the product's own variables that hold for all processes; trusted proxies are
   *     those before the front
   */
  public record Plan(
      Path data,
      int port,
      int commands,
      int queries,
      Optional<Path> folder,
      Map<String, String> environment) {}

  private Installation(Plan plan) {
    this.address = URI.create("http://127.0.0.1:" + plan.port());
  }

  /**
   * Ready to be used.
   *
   * @throws DataDirectory.InUse when another process holds the data directory
   */
  public static Installation start(Plan plan) {
    var installation = new Installation(plan);
    try {
      installation.begin(plan);
      return installation;
    } catch (RuntimeException e) {
      installation.close();
      throw e;
    }
  }

  private void begin(Plan plan) {
    var data = kept(DataDirectory.take(plan.data()));
    JavaProcess.endLeftOf(plan.data());
    var settings = new Settings(Map.of(Setting.DATA, plan.data().toString()), Map.of());
    database = kept(Database.open(settings, data));
    broker = kept(Broker.start(plan.data().resolve("kafka")));
    var shared = shared(plan, data);
    commands = sides(plan, ProcessRole.COMMAND, plan.commands(), shared);
    shared.put(
        Setting.DOOR_URL.variable(),
        commands.stream().map(side -> side.address().toString()).collect(Collectors.joining(",")));
    queries = sides(plan, ProcessRole.QUERY, plan.queries(), shared);
    kept(
        Front.open(
            plan.port(), queries.stream().map(Side::address).toList(), Set.copyOf(proxies(plan))));
  }

  /** Where browsers and API clients go. */
  public URI address() {
    return address;
  }

  public List<Side> commands() {
    return commands;
  }

  public List<Side> queries() {
    return queries;
  }

  public Broker broker() {
    return broker;
  }

  public Database database() {
    return database;
  }

  /** What was begun last ends first. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      close(open.pop());
    }
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private <T extends AutoCloseable> T kept(T part) {
    open.push(part);
    return part;
  }

  /** The first is ready before the next begins: it brings the tables up to date. */
  private List<Side> sides(Plan plan, ProcessRole role, int count, Map<String, String> shared) {
    var sides =
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> side(plan, role, number, Map.copyOf(shared)))
            .toList();
    sides.stream().limit(1).forEach(Side::awaitReady);
    sides.stream().skip(1).forEach(Side::begin);
    sides.forEach(Side::awaitReady);
    return sides;
  }

  private Side side(Plan plan, ProcessRole role, int number, Map<String, String> environment) {
    var name = role.word() + "-" + number;
    var log = plan.data().resolve("logs").resolve(name + ".log");
    setAside(log);
    var side = kept(new Side(name, role, Ports.free(), plan.folder(), environment, log));
    if (number == 1) {
      side.begin();
    }
    return side;
  }

  /** The log of the start before this one is kept beside the new one. */
  private static void setAside(Path log) {
    try {
      if (Files.exists(log)) {
        var previous = log.resolveSibling(log.getFileName() + ".previous");
        Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> shared(Plan plan, DataDirectory data) {
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
    put(given, Setting.PSEUDONYM_KEY, data.secret("pseudonym-key"));
    put(given, Setting.SEAL_KEY, data.sealKey());
    put(given, Setting.SEAL_DIRECTORY, data.path().resolve("seal").toString());
    put(given, Setting.KAFKA, broker.servers());
    put(given, Setting.TRUSTED_PROXIES, trusted(plan));
    given.putIfAbsent(Setting.PUBLIC_URL.variable(), address.toString());
    return given;
  }

  /** The front, and those before it. */
  private static String trusted(Plan plan) {
    return Stream.concat(Stream.of(Front.ADDRESS), proxies(plan).stream())
        .collect(Collectors.joining(","));
  }

  private static List<String> proxies(Plan plan) {
    return Stream.ofNullable(plan.environment().get(Setting.TRUSTED_PROXIES.variable()))
        .flatMap(given -> Stream.of(given.split(",")))
        .map(String::strip)
        .toList();
  }

  private static void put(Map<String, String> environment, Setting setting, String value) {
    environment.put(setting.variable(), value);
  }
}
