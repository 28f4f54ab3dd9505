package nl.beslisspoor.split;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * One address before several query processes. A process that cannot be reached is passed by; what
 * may be sent twice and found a broken way is sent to another. What a request says of the way it
 * came ({@code X-Forwarded-For}, {@code X-Forwarded-Proto}) goes on only when a trusted proxy sent
 * it.
 */
final class Front implements AutoCloseable {
  static final String ADDRESS = "127.0.0.1";

  private static final int LONGEST_MS = 60_000;
  private static final int RETRY_SECONDS = 1;

  /**
   * For each process. When one has just come back and another goes, both are taken for unreachable
   * until the next look, and whoever asks meanwhile must still find the one that is there.
   */
  private static final int TRIES = 4;

  /** For whoever comes while no process answers. */
  private static final String AWAY =
      """
      Beslisspoor is even niet bereikbaar. Probeer het over een minuut opnieuw.
      Beslisspoor cannot be reached for a moment. Try again in a minute.
      """;

  private static final List<HttpString> FORWARDED =
      List.of(
          Headers.X_FORWARDED_FOR,
          Headers.X_FORWARDED_PROTO,
          Headers.X_FORWARDED_HOST,
          Headers.X_FORWARDED_PORT,
          Headers.X_FORWARDED_SERVER);

  private final Undertow server;

  private Front(Undertow server) {
    this.server = server;
  }

  /**
   * @param trusted network addresses of the proxies before this front
   * @throws PortTaken when somebody else listens there
   */
  static Front open(int port, List<URI> behind, Set<String> trusted) {
    var balancing =
        new LoadBalancingProxyClient().setProblemServerRetry(RETRY_SECONDS).setTtl(2_000);
    balancing.setConnectionsPerThread(50);
    behind.forEach(balancing::addHost);
    var handler =
        ProxyHandler.builder()
            .setProxyClient(balancing)
            .setReuseXForwarded(true)
            .setMaxRequestTime(LONGEST_MS)
            .setMaxConnectionRetries(TRIES * behind.size())
            .build();
    var server =
        Undertow.builder()
            .addHttpListener(port, ADDRESS)
            .setHandler(believing(trusted, handler))
            .build();
    try {
      server.start();
    } catch (RuntimeException e) {
      throw e.getCause() instanceof BindException ? new PortTaken(port) : e;
    }
    return new Front(server);
  }

  /**
   * Asked before anything is started that takes long.
   *
   * @throws PortTaken when somebody listens there
   */
  static void requireFree(int port) {
    try (var socket = new ServerSocket(port, 0, InetAddress.getByName(ADDRESS))) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new PortTaken(port);
    }
  }

  /** The front has no place to listen at. */
  static final class PortTaken extends IllegalStateException {
    PortTaken(int port) {
      super("port " + port + " is taken by another program; give another with --port");
    }
  }

  private static HttpHandler believing(Set<String> trusted, HttpHandler next) {
    return exchange -> {
      if (!trusted.contains(exchange.getSourceAddress().getAddress().getHostAddress())) {
        FORWARDED.forEach(exchange.getRequestHeaders()::remove);
      }
      exchange.addDefaultResponseListener(Front::answerForProcesses);
      next.handleRequest(exchange);
    };
  }

  private static boolean answerForProcesses(HttpServerExchange exchange) {
    if (exchange.getStatusCode() < StatusCodes.INTERNAL_SERVER_ERROR) {
      return false;
    }
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=UTF-8");
    exchange.getResponseSender().send(AWAY);
    return true;
  }

  @Override
  public void close() {
    server.stop();
  }
}
