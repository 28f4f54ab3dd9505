package nl.beslisspoor.split;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
      Map<String, String> environment) {

    URI address() {
      return URI.create("http://" + Front.ADDRESS + ":" + port);
    }

    List<String> proxies() {
      return Stream.ofNullable(environment.get(Setting.TRUSTED_PROXIES.variable()))
          .flatMap(given -> Stream.of(given.split(",")))
          .map(String::strip)
          .toList();
    }
  }

  private Installation(Plan plan) {
    this.address = plan.address();
  }

  /**
   * Ready to be used.
   *
   * @throws DataDirectory.InUse when another process holds the data directory
   * @throws IllegalStateException when a part of it does not start, or when the thread is
   *     interrupted; what had begun is ended
   */
  public static Installation start(Plan plan) {
    var installation = new Installation(plan);
    try {
      installation.begin(plan);
      return installation;
    } catch (RuntimeException e) {
      // so that ending what had begun can wait for it
      var interrupted = Thread.interrupted();
      installation.close();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      throw e;
    }
  }

  private void begin(Plan plan) {
    Front.requireFree(plan.port());
    var data = kept(DataDirectory.take(plan.data()));
    JavaProcess.endLeftOf(plan.data());
    var settings = new Settings(Map.of(Setting.DATA, plan.data().toString()), Map.of());
    database = kept(Database.open(settings, data));
    broker = kept(Broker.start(plan.data().resolve("kafka")));
    var shared = Environment.of(plan, data, database, broker);
    commands = sides(plan, ProcessRole.COMMAND, plan.commands(), shared);
    shared.put(
        Setting.DOOR_URL.variable(),
        commands.stream().map(side -> side.address().toString()).collect(Collectors.joining(",")));
    queries = sides(plan, ProcessRole.QUERY, plan.queries(), shared);
    kept(
        Front.open(
            plan.port(), queries.stream().map(Side::address).toList(), Set.copyOf(plan.proxies())));
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

  /** Every process but the database server. */
  List<Part> parts() {
    return Stream.of(List.of(broker), commands, queries).<Part>flatMap(List::stream).toList();
  }

  public Broker broker() {
    return broker;
  }

  /** Whether the database server takes connections. */
  boolean databaseRuns() {
    var server = URI.create(database.jdbcUrl().substring("jdbc:".length()));
    return new Listener(server.getPort()).answers();
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
    Side.setAside(log);
    var side = kept(new Side(name, role, Ports.free(), plan.folder(), environment, log));
    if (number == 1) {
      side.begin();
    }
    return side;
  }
}
