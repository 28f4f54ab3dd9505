package nl.beslisspoor.command.relay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** An address at which nobody answers until it is connected with a server. */
final class LateLine implements AutoCloseable {
  private final String host;
  private final int port;
  private final int own;
  private volatile ServerSocket socket;

  LateLine(String server) throws IOException {
    host = server.substring(0, server.lastIndexOf(':'));
    port = Integer.parseInt(server.substring(server.lastIndexOf(':') + 1));
    try (var free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      own = free.getLocalPort();
    }
  }

  String address() {
    return "127.0.0.1:" + own;
  }

  void connect() throws IOException {
    socket = new ServerSocket(own, 50, InetAddress.getByName("127.0.0.1"));
    Thread.startVirtualThread(this::accept);
  }

  private void accept() {
    try {
      while (true) {
        var caller = socket.accept();
        var server = new Socket(host, port);
        Thread.startVirtualThread(() -> pass(caller, server));
        Thread.startVirtualThread(() -> pass(server, caller));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException closed) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
  }
}
