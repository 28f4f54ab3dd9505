package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import nl.beslisspoor.standalone.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontTest {
  private HttpServer behind;
  private volatile String proto;
  private volatile String from;

  @BeforeEach
  void open() throws IOException {
    behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    behind.createContext("/", this::hear);
    behind.start();
  }

  @AfterEach
  void close() {
    behind.stop(0);
  }

  @Test
  void what_a_trusted_proxy_says_of_the_browser_and_of_tls_goes_on() throws Exception {
    askThroughFrontThatTrusts(Set.of("127.0.0.1"));

    assertThat(proto).isEqualTo("https");
    assertThat(from).isEqualTo("203.0.113.7,127.0.0.1");
  }

  @Test
  void what_anybody_else_says_of_it_is_not_believed() throws Exception {
    askThroughFrontThatTrusts(Set.of("192.0.2.1"));

    assertThat(proto).isEqualTo("http");
    assertThat(from).isEqualTo("127.0.0.1");
  }

  private void askThroughFrontThatTrusts(Set<String> proxies) throws Exception {
    var port = Ports.free();
    var address = URI.create("http://127.0.0.1:" + behind.getAddress().getPort());
    try (var front = Front.open(port, List.of(address), proxies);
        var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
              .header("X-Forwarded-Proto", "https")
              .header("X-Forwarded-For", "203.0.113.7")
              .build();
      var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
      assertThat(answer.statusCode()).as(front.toString()).isEqualTo(204);
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    proto = exchange.getRequestHeaders().getFirst("X-Forwarded-Proto");
    from = exchange.getRequestHeaders().getFirst("X-Forwarded-For");
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
