package nl.beslisspoor.split;

import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.net.URI;
import java.util.List;

/**
 * One address before several query processes. A process that cannot be reached is passed by; what
 * may be sent twice and found a broken way is sent to another.
 */
final class Front implements AutoCloseable {
  private static final int LONGEST_MS = 60_000;
  private static final int RETRY_SECONDS = 1;

  /**
   * For each process. When one has just come back and another goes, both are taken for unreachable
   * until the next look, and whoever asks meanwhile must still find the one that is there.
   */
  private static final int TRIES = 4;

  private final Undertow server;

  private Front(Undertow server) {
    this.server = server;
  }

  static Front open(int port, List<URI> behind) {
    var balancing =
        new LoadBalancingProxyClient().setProblemServerRetry(RETRY_SECONDS).setTtl(2_000);
    balancing.setConnectionsPerThread(50);
    behind.forEach(balancing::addHost);
    var handler =
        ProxyHandler.builder()
            .setProxyClient(balancing)
            .setMaxRequestTime(LONGEST_MS)
            .setMaxConnectionRetries(TRIES * behind.size())
            .build();
    var server = Undertow.builder().addHttpListener(port, "127.0.0.1").setHandler(handler).build();
    server.start();
    return new Front(server);
  }

  @Override
  public void close() {
    server.stop();
  }
}
