package nl.beslisspoor.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One connection over the line, in PostgreSQL's protocol, version 3. A single statement outside a
 * transaction commits what it adds; inside one, the commit does.
 */
final class Call {
  private static final String EVENTS = "insert into log.event";
  private static final int VERSION_3 = 3;
  private static final int HEAD = 5;

  private final Line line;
  private final Socket client;
  private final Socket server;
  private final Map<String, String> statements = new HashMap<>();
  private boolean inTransaction;
  private boolean added;
  private volatile Line.OnCommit awaited;

  Call(Line line, Socket client, Socket server) {
    this.line = line;
    this.client = client;
    this.server = server;
  }

  /** Passes on what the client says until it hangs up or is cut off. */
  void forth() throws IOException {
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    var in = new DataInputStream(client.getInputStream());
    greet(in);
    while (true) {
      var type = in.readByte();
      var length = in.readInt();
      var body = in.readNBytes(length - Integer.BYTES);
      if (commitsEvents(type, body)) {
        var commit = line.onCommit();
        if (!commit.asked()) {
          return;
        }
        awaited = commit;
      }
      send(ByteBuffer.allocate(length + 1).put(type).putInt(length).put(body));
    }
  }

  /** Passes on what the server says; an answer to a commit of events only if that is wanted. */
  void back() throws IOException {
    var in = server.getInputStream();
    var out = client.getOutputStream();
    var held = new ByteArrayOutputStream();
    var buffer = new byte[1 << 13];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      held.write(buffer, 0, read);
      var commit = awaited;
      if (commit != null) {
        if (!whole(held.toByteArray())) {
          continue;
        }
        awaited = null;
        if (!commit.answered()) {
          return;
        }
      }
      held.writeTo(out);
      held.reset();
    }
  }

  /** The messages before the connection is begun have no type. */
  private void greet(DataInputStream in) throws IOException {
    for (int version = 0; version != VERSION_3; ) {
      var length = in.readInt();
      var body = in.readNBytes(length - Integer.BYTES);
      version = ByteBuffer.wrap(body).getShort();
      send(ByteBuffer.allocate(length).putInt(length).put(body));
    }
  }

  private void send(ByteBuffer message) throws IOException {
    server.getOutputStream().write(message.array());
  }

  private boolean commitsEvents(byte type, byte[] body) {
    return switch (type) {
      case 'P' -> {
        statements.put(text(body, 0), text(body, text(body, 0).length() + 1));
        yield false;
      }
      case 'B' -> commits(statements.get(text(body, text(body, 0).length() + 1)));
      case 'Q' -> commits(text(body, 0));
      default -> false;
    };
  }

  private boolean commits(String sql) {
    switch (sql.strip().toUpperCase()) {
      case "BEGIN" -> inTransaction = true;
      case "COMMIT", "ROLLBACK" -> inTransaction = false;
      default -> added |= sql.contains(EVENTS);
    }
    var commits = added && !inTransaction && !sql.strip().equalsIgnoreCase("ROLLBACK");
    added &= inTransaction;
    return commits;
  }

  private static String text(byte[] body, int from) {
    int end = from;
    while (body[end] != 0) {
      end++;
    }
    return new String(body, from, end - from, StandardCharsets.ISO_8859_1);
  }

  /** Whether the server has said all and awaits the next. */
  private static boolean whole(byte[] held) {
    int at = 0;
    while (at + HEAD <= held.length) {
      int next = at + 1 + ByteBuffer.wrap(held, at + 1, Integer.BYTES).getInt();
      if (held[at] == 'Z' && next == held.length) {
        return true;
      }
      at = next;
    }
    return false;
  }
}
