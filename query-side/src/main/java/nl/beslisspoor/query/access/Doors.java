package nl.beslisspoor.query.access;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The doors of the command processes. Requests go to them in turn; when one does not answer, the
 * next is asked as long as there is time.
 */
public final class Doors {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ROUND = Duration.ofMillis(200);
  private static final Duration RESTART = Duration.ofSeconds(5);

  private static final int NOT_FOUND = 404;

  private final List<URI> addresses;
  private final Duration patience;
  private final AtomicInteger turn = new AtomicInteger();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  private Doors(List<URI> addresses, Duration patience) {
    this.addresses = addresses;
    this.patience = patience;
  }

  /**
   * @param addresses one or more web addresses without a path, with commas between them
   */
  static Doors at(String addresses) {
    return at(addresses, RESTART);
  }

  /**
   * @param patience how long to go on when none can be reached
   */
  static Doors at(String addresses, Duration patience) {
    return new Doors(
        Arrays.stream(addresses.split(","))
            .map(String::strip)
            .map(one -> URI.create(one.replaceFirst("/+$", "")))
            .toList(),
        patience);
  }

  /** A request without its address, made anew for each try. */
  public interface Message extends Supplier<HttpRequest.Builder> {}

  /**
   * Sends what may be sent more than once, since its receiver knows it again by its key.
   *
   * @param path with its query
   * @param within the time for all tries together
   * @throws IOException when none answered; whether one took it is not known
   */
  public HttpResponse<byte[]> send(String path, Message message, Duration within)
      throws IOException {
    var begin = System.nanoTime();
    var deadline = begin + within.toNanos();
    while (true) {
      try {
        return round(path, message, deadline);
      } catch (IOException away) {
        if (left(deadline).compareTo(ROUND) <= 0 || left(begin + patience.toNanos()).isNegative()) {
          throw away;
        }
        pause();
      }
    }
  }

  /**
   * Sends what can be sent only once, such as a body while it comes in: another door is tried only
   * as long as none could be reached.
   *
   * @throws IOException when none could be reached, or the way broke
   */
  public HttpResponse<byte[]> sendOnce(String path, Message message) throws IOException {
    IOException unreached = new ConnectException("no door");
    for (var tried = 0; tried < addresses.size(); tried++) {
      try {
        return exchange(next(), path, message.get());
      } catch (ConnectException | HttpConnectTimeoutException e) {
        unreached = e;
      }
    }
    throw unreached;
  }

  /**
   * Asks every door once for what only one of them may know, whatever others ask meanwhile.
   *
   * @param within the time for all of them together
   * @return the first answer that is not 404, else a 404
   * @throws IOException when none answered
   */
  public HttpResponse<byte[]> find(String path, Message message, Duration within)
      throws IOException {
    var deadline = System.nanoTime() + within.toNanos();
    IOException unanswered = new HttpTimeoutException("no door answered in time");
    HttpResponse<byte[]> unknown = null;
    for (var asked = 0; asked < addresses.size() && left(deadline).isPositive(); asked++) {
      try {
        var answer = exchange(addresses.get(asked), path, message.get().timeout(left(deadline)));
        if (answer.statusCode() != NOT_FOUND) {
          return answer;
        }
        unknown = answer;
      } catch (IOException e) {
        unanswered = e;
      }
    }
    if (unknown == null) {
      throw unanswered;
    }
    return unknown;
  }

  private HttpResponse<byte[]> round(String path, Message message, long deadline)
      throws IOException {
    IOException last = new HttpTimeoutException("no door answered in time");
    for (var tried = 0; tried < addresses.size() && left(deadline).isPositive(); tried++) {
      try {
        return exchange(next(), path, message.get().timeout(left(deadline)));
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  private HttpResponse<byte[]> exchange(URI door, String path, HttpRequest.Builder request)
      throws IOException {
    try {
      var addressed = request.uri(URI.create(door + path)).build();
      return http.send(addressed, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the door was asked");
    }
  }

  private URI next() {
    return addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
  }

  private static Duration left(long deadline) {
    return Duration.ofNanos(deadline - System.nanoTime());
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(ROUND);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a door");
    }
  }
}
