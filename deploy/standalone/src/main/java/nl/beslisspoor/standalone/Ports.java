package nl.beslisspoor.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine that nobody uses at this moment. */
public final class Ports {
  /** Below those that systems give to whoever asks for any, and so would soon give away again. */
  private static final int FROM = 10_000;

  private static final int TO = 32_768;
  private static final int ATTEMPTS = 100;

  private Ports() {}

  /** One that is likely to be free still when somebody listens there, some seconds later. */
  public static int free() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FROM, TO);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port between %d and %d".formatted(FROM, TO));
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
