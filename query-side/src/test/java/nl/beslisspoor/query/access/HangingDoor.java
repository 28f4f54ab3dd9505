package nl.beslisspoor.query.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Accepts every connection, says one thing at most, and answers none. */
final class HangingDoor implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final String says;

  HangingDoor() throws IOException {
    this("");
  }

  HangingDoor(String says) throws IOException {
    this.says = says;
    Thread.ofVirtual().start(this::accept);
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  /** What came in up to now. */
  String heard() {
    return heard.toString(StandardCharsets.US_ASCII);
  }

  private void accept() {
    try {
      while (!socket.isClosed()) {
        var connection = socket.accept();
        Thread.ofVirtual().start(() -> listen(connection));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void listen(Socket connection) {
    try (connection) {
      var in = connection.getInputStream();
      connection.getOutputStream().write(says.getBytes(StandardCharsets.US_ASCII));
      for (int one = in.read(); one >= 0; one = in.read()) {
        heard.write(one);
      }
    } catch (IOException gone) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
