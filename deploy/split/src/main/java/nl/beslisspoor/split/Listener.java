package nl.beslisspoor.split;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** A port of this machine at which a server takes connections, or not. */
record Listener(int port) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  boolean answers() {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress("127.0.0.1", port), Math.toIntExact(PATIENCE.toMillis()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
