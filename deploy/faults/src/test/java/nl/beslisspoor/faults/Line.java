package nl.beslisspoor.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The line between the product and PostgreSQL, which passes everything on, knows when events are
 * about to be committed and when they were, and can be cut there to the message.
 */
final class Line implements AutoCloseable {
  /** What is to be done with a commit of events. */
  interface OnCommit {
    /** The client asks for it: whether the server may hear that; otherwise the line is cut. */
    boolean asked();

    /** The server has answered: whether the client may hear that; otherwise the line is cut. */
    boolean answered();
  }

  /** Where the next commit of events is cut off. */
  enum Cut {
    /** The server never hears of it. */
    BEFORE_COMMIT,
    /** It is made, and the client never hears of it. */
    AFTER_COMMIT
  }

  private static final OnCommit UNTOUCHED =
      new OnCommit() {
        @Override
        public boolean asked() {
          return true;
        }

        @Override
        public boolean answered() {
          return true;
        }
      };

  private final URI server;
  private final ServerSocket listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger cuts = new AtomicInteger();
  private volatile OnCommit onCommit = UNTOUCHED;
  private volatile boolean dead;

  private Line(URI server) throws IOException {
    this.server = server;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  static Line to(Postgres server) {
    try {
      return new Line(URI.create(server.url().substring("jdbc:".length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + listening.getLocalPort() + server.getPath();
  }

  OnCommit onCommit() {
    return onCommit;
  }

  void on(OnCommit commit) {
    onCommit = commit;
  }

  /**
   * Cuts off the next commit of events.
   *
   * @param thenDead whether the whole line is dead from then on
   */
  void cut(Cut where, boolean thenDead) {
    onCommit =
        new OnCommit() {
          @Override
          public boolean asked() {
            return where == Cut.AFTER_COMMIT || cutNow(thenDead);
          }

          @Override
          public boolean answered() {
            return cutNow(thenDead);
          }
        };
  }

  private boolean cutNow(boolean thenDead) {
    onCommit = UNTOUCHED;
    cuts.incrementAndGet();
    if (thenDead) {
      die();
    }
    return false;
  }

  int cuts() {
    return cuts.get();
  }

  void revive() {
    dead = false;
  }

  private void die() {
    dead = true;
    open.forEach(Line::hangUp);
    open.clear();
  }

  @Override
  public void close() {
    die();
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        connect(listening.accept());
      } catch (IOException e) {
        continue; // closed, or the server is away, which the client has to live with
      }
    }
  }

  private void connect(Socket client) throws IOException {
    if (dead) {
      client.close();
      return;
    }
    open.add(client);
    var there = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
    open.add(there);
    var call = new Call(this, client, there);
    Thread.ofVirtual().start(() -> passed(call::forth, client, there));
    Thread.ofVirtual().start(() -> passed(call::back, client, there));
  }

  private interface Passing {
    void run() throws IOException;
  }

  private static void passed(Passing passing, Socket client, Socket there) {
    try {
      passing.run();
    } catch (IOException e) {
      // one of the two hung up, and so does the other
    } finally {
      hangUp(client);
      hangUp(there);
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
