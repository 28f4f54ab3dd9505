package nl.beslisspoor.split;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
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
    server.start();
    return new Front(server);
  }

  private static HttpHandler believing(Set<String> trusted, HttpHandler next) {
    return exchange -> {
      if (!trusted.contains(exchange.getSourceAddress().getAddress().getHostAddress())) {
        FORWARDED.forEach(exchange.getRequestHeaders()::remove);
      }
      next.handleRequest(exchange);
    };
  }

  @Override
  public void close() {
    server.stop();
  }
}
