package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DoorsTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  private final AtomicInteger knowing = new AtomicInteger();
  private final AtomicInteger ignorant = new AtomicInteger();
  private HttpServer first;
  private HttpServer second;

  @BeforeEach
  void open() throws IOException {
    first = server(ignorant, 404);
    second = server(knowing, 200);
  }

  @AfterEach
  void close() {
    first.stop(0);
    second.stop(0);
  }

  @RepeatedTest(3)
  void what_one_door_alone_knows_is_found_whoever_asks_in_between() throws IOException {
    var doors = both();
    doors.send("/", HttpRequest::newBuilder, LONG);

    assertThat(doors.find("/", HttpRequest::newBuilder, LONG).statusCode()).isEqualTo(200);
  }

  @Test
  void what_no_door_knows_is_not_found_and_each_is_asked_once() throws IOException {
    second.removeContext("/");

    assertThat(both().find("/", HttpRequest::newBuilder, LONG).statusCode()).isEqualTo(404);
    assertThat(ignorant).hasValue(1);
  }

  @Test
  void a_door_that_is_away_is_passed_by() throws IOException {
    first.stop(0);
    var doors = both();

    for (var again = 0; again < 3; again++) {
      assertThat(doors.send("/", HttpRequest::newBuilder, LONG).statusCode()).isEqualTo(200);
      assertThat(doors.sendOnce("/", HttpRequest::newBuilder, LONG).statusCode()).isEqualTo(200);
      assertThat(doors.find("/", HttpRequest::newBuilder, LONG).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_is_sent_once_is_not_sent_again_when_the_way_broke() {
    first.removeContext("/");
    second.removeContext("/");
    var reached = new AtomicInteger();
    first.createContext("/", exchange -> breakOff(exchange, reached));
    second.createContext("/", exchange -> breakOff(exchange, reached));

    assertThatThrownBy(() -> both().sendOnce("/", this::posted, LONG))
        .isInstanceOf(IOException.class);
    assertThat(reached).hasValue(1);
  }

  @Test
  void nobody_answers_when_all_are_away() {
    first.stop(0);
    second.stop(0);
    var doors = both();

    assertThatThrownBy(() -> doors.send("/", HttpRequest::newBuilder, LONG))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> doors.find("/", HttpRequest::newBuilder, LONG))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_door_that_hangs_is_passed_by_and_gets_nothing_to_record() throws IOException {
    try (var hanging = new HangingDoor()) {
      var doors = at(hanging.address(), address(second));
      for (var again = 0; again < 3; again++) {
        assertThat(doors.send("/", HttpRequest::newBuilder, LONG).statusCode()).isEqualTo(200);
        assertThat(doors.find("/", HttpRequest::newBuilder, LONG).statusCode()).isEqualTo(200);
      }
      var fresh = at(hanging.address(), address(second));
      for (var again = 0; again < 3; again++) {
        assertThat(fresh.sendOnce("/", this::posted, LONG).statusCode()).isEqualTo(200);
      }
      assertThat(hanging.heard()).contains("POST / HTTP/1.1").doesNotContain("once");
    }
  }

  @Test
  void what_a_door_asked_for_before_it_hung_is_not_sent_again() throws IOException {
    try (var hanging = new HangingDoor("HTTP/1.1 100 Continue\r\n\r\n")) {
      var doors = at(hanging.address(), address(second));

      assertThatThrownBy(() -> doors.sendOnce("/", this::posted, Duration.ofMillis(500)))
          .isInstanceOf(IOException.class);
      assertThat(hanging.heard()).contains("once");
      assertThat(knowing).hasValue(0);
    }
  }

  @Test
  void what_has_no_body_is_not_sent_again_when_its_door_hangs() throws IOException {
    try (var hanging = new HangingDoor()) {
      var doors = at(hanging.address(), address(second));

      assertThatThrownBy(() -> doors.sendOnce("/", this::emptied, Duration.ofMillis(500)))
          .isInstanceOf(IOException.class);
      assertThat(knowing).hasValue(0);
    }
  }

  private HttpRequest.Builder emptied() {
    return HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody());
  }

  private HttpRequest.Builder posted() {
    return HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString("once"));
  }

  private Doors both() {
    return at(address(first), address(second));
  }

  private static Doors at(String... addresses) {
    return Doors.at(
        String.join(", ", addresses), new Doors.Bounds(Duration.ZERO, Duration.ofSeconds(1)));
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static HttpServer server(AtomicInteger asked, int status) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static void breakOff(HttpExchange exchange, AtomicInteger reached) {
    reached.incrementAndGet();
    exchange.close();
  }
}
