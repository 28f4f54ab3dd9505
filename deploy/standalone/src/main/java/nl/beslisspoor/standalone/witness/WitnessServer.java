package nl.beslisspoor.standalone.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A witness that answers at {@code /add-checkpoint}. */
public final class WitnessServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WitnessServer.class);
  private static final int MOST_BYTES = 64 * 1024;

  private final HttpServer http;
  private final Witness witness;

  private WitnessServer(HttpServer http, Witness witness) {
    this.http = http;
    this.witness = witness;
  }

  /**
   * @param logs the public keys of the logs it is a witness for
   * @param memory directory that nobody else writes to
   */
  public static WitnessServer start(
      InetSocketAddress address, List<NoteKey> logs, NoteSigner signer, Path memory)
      throws IOException {
    var witness = new Witness(logs, signer, new Memory(memory), Clock.systemUTC());
    var server = new WitnessServer(HttpServer.create(address, 0), witness);
    server.http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.http.createContext("/", server::serve);
    server.http.start();
    return server;
  }

  public int port() {
    return http.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = answer(exchange);
      var body = answer.body().getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals("/add-checkpoint")) {
      return Answer.refused(404, "checkpoints are taken at /add-checkpoint");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Answer.refused(405, "a checkpoint comes by POST");
    }
    var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return Answer.refused(413, "a checkpoint has at most " + MOST_BYTES + " bytes");
    }
    try {
      return witness.add(new String(body, UTF_8));
    } catch (IOException e) {
      LOG.error("a checkpoint was not cosigned: {}", e.getMessage());
      return Answer.refused(500, "the witness cannot remember, so it does not sign");
    }
  }

  @Override
  public void close() {
    http.stop(1);
  }
}
