package nl.beslisspoor.query.access;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The doors of the command processes. Requests go to them in turn; when one does not answer, the
 * next is asked as long as there is time. Nothing is sent again that may have been recorded, but
 * what its receiver knows again by its key.
 */
public final class Doors {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ROUND = Duration.ofMillis(200);

  private static final int NOT_FOUND = 404;

  private final Bounds bounds;
  private final Turns turns;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final SentOnce once;

  /**
   * @param restart how long to go on when none can be reached
   * @param silence how long one may be silent while there is another to ask
   */
  record Bounds(Duration restart, Duration silence) {
    static Bounds usual() {
      return new Bounds(Duration.ofSeconds(5), Duration.ofSeconds(5));
    }
  }

  private Doors(Turns turns, Bounds bounds) {
    this.turns = turns;
    this.bounds = bounds;
    this.once = new SentOnce(http, bounds.silence());
  }

  /**
   * @param addresses one or more web addresses without a path, with commas between them
   */
  static Doors at(String addresses) {
    return at(addresses, Bounds.usual());
  }

  static Doors at(String addresses, Bounds bounds) {
    var doors =
        Arrays.stream(addresses.split(","))
            .map(String::strip)
            .map(one -> URI.create(one.replaceFirst("/+$", "")))
            .toList();
    return new Doors(new Turns(doors), bounds);
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
        if (left(deadline).compareTo(ROUND) <= 0
            || left(begin + bounds.restart().toNanos()).isNegative()) {
          throw away;
        }
        pause();
      }
    }
  }

  /**
   * Sends what can be sent only once, such as a body while it comes in: another door is tried only
   * as long as none has asked for the body, or, where there is no body, could be reached.
   *
   * @param within the time for the answer, once a door may have taken it
   * @throws IOException when no door took it, or the way broke
   */
  public HttpResponse<byte[]> sendOnce(String path, Message message, Duration within)
      throws IOException {
    IOException untaken = new ConnectException("no door");
    for (var door : turns.next()) {
      try {
        return once.send(addressed(door, path, message.get()), within);
      } catch (SentOnce.Untaken e) {
        turns.wasSilent(door);
        untaken = e;
      }
    }
    throw untaken;
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
    for (var door : turns.next()) {
      try {
        var answer = exchange(door, path, message.get().timeout(bounded(left(deadline))));
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
    var doors = turns.next();
    IOException last = new HttpTimeoutException("no door answered in time");
    for (var door : doors) {
      var left = left(deadline);
      if (!left.isPositive()) {
        break;
      }
      try {
        var atMost = door.equals(doors.getLast()) ? left : bounded(left);
        return exchange(door, path, message.get().timeout(atMost));
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
      return http.send(addressed(door, path, request), HttpResponse.BodyHandlers.ofByteArray());
    } catch (HttpTimeoutException e) {
      turns.wasSilent(door);
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the door was asked");
    }
  }

  private static HttpRequest addressed(URI door, String path, HttpRequest.Builder request) {
    return request.uri(URI.create(door + path)).build();
  }

  private Duration bounded(Duration left) {
    return left.compareTo(bounds.silence()) < 0 ? left : bounds.silence();
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
