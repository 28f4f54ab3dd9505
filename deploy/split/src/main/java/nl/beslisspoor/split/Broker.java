package nl.beslisspoor.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.Ports;

/**
 * One Kafka broker as a process of its own, for this machine alone. What it holds can be lost: it
 * is filled again from the database.
 */
public final class Broker implements Part, AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final List<String> JVM =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dlogback.configurationFile=broker-logging.xml");
  private static final String CLUSTER = "YmVzbGlzc3Bvb3ItMDAwMQ";

  private final Path directory;
  private final int port;
  private JavaProcess process;

  private Broker(Path directory, int port) {
    this.directory = directory;
    this.port = port;
  }

  /**
   * @param directory kept between starts; made when it is not there
   */
  static Broker start(Path directory) {
    var broker = new Broker(directory, Ports.free());
    broker.format(Ports.free());
    try {
      broker.start();
      return broker;
    } catch (RuntimeException e) {
      broker.close();
      throw e;
    }
  }

  String servers() {
    return "127.0.0.1:" + port;
  }

  /**
   * Begins again with what it kept.
   *
   * @throws IllegalStateException when it ended, or does not answer in time
   */
  public void start() {
    begin();
    await(START, new Listener(port)::answers);
  }

  @Override
  public synchronized void begin() {
    process = run("kafka.Kafka", properties().toString());
  }

  @Override
  public String name() {
    return "broker";
  }

  @Override
  public boolean alive() {
    return process.alive();
  }

  @Override
  public Path log() {
    return directory.resolveSibling("logs").resolve("broker.log");
  }

  /** As a power cut would. */
  public void kill() {
    process.kill();
  }

  @Override
  public synchronized void close() {
    process.stop();
  }

  /** A broker that was not stopped is found again by its file, under the ports of this start. */
  private void format(int controller) {
    try {
      Files.createDirectories(directory);
      Files.writeString(properties(), settings(controller));
    } catch (IOException e) {
      throw new UncheckedIOException("no place for the broker", e);
    }
    var formatting =
        run(
            "kafka.tools.StorageTool",
            "format",
            "--standalone",
            "--ignore-formatted",
            "--cluster-id",
            CLUSTER,
            "--config",
            properties().toString());
    formatting.ended().join();
  }

  /** A broker that was killed has no session to wait for long when it begins again. */
  private String settings(int controller) {
    return """
    process.roles=broker,controller
    node.id=1
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    controller.listener.names=CONTROLLER
    controller.quorum.bootstrap.servers=127.0.0.1:%2$d
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    log.dirs=%3$s
    auto.create.topics.enable=false
    offsets.topic.replication.factor=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    broker.session.timeout.ms=3000
    broker.heartbeat.interval.ms=1000
    """
        .formatted(port, controller, directory.resolve("logs"));
  }

  private Path properties() {
    return directory.resolve("server.properties");
  }

  private JavaProcess run(String mainClass, String... arguments) {
    return JavaProcess.run(
        new JavaProcess.Call(
            directory.getParent(),
            Stream.concat(JVM.stream(), JavaProcess.main(mainClass).stream()).toList(),
            List.of(arguments),
            Map.of(),
            log()));
  }
}
