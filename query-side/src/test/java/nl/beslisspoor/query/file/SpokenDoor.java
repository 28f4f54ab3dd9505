package nl.beslisspoor.query.file;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A door over real HTTP that answers what it is told to, and keeps what it was asked last. */
public final class SpokenDoor implements AutoCloseable {
  private final HttpServer server;
  private volatile int status;
  private volatile String answer;
  private volatile String body = "";
  private volatile String key = "";
  private volatile int asked;

  SpokenDoor() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void says(int nextStatus, String nextAnswer) {
    status = nextStatus;
    answer = nextAnswer;
  }

  public String body() {
    return body;
  }

  public String key() {
    return key;
  }

  /** How often it was asked. */
  public int asked() {
    return asked;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked++;
      body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      var bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
