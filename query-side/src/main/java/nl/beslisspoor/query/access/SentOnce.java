package nl.beslisspoor.query.access;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends what must not be sent again once it may have been taken. A body goes only when the receiver
 * asks for it, so a receiver that is silent before has nothing to take.
 *
 * @param silence how long it may be silent before it asks
 */
record SentOnce(HttpClient http, Duration silence) {

  /** The receiver took nothing, and never will. */
  static final class Untaken extends IOException {
    private static final long serialVersionUID = 1L;

    Untaken(Throwable cause) {
      super("it was not taken", cause);
    }
  }

  /**
   * @param within the time for the answer, once it may have been taken
   * @throws Untaken when it may be sent to another
   * @throws IOException when the way broke or no answer came; whether it was taken is not known
   */
  HttpResponse<byte[]> send(HttpRequest request, Duration within) throws IOException {
    var body = request.bodyPublisher().filter(publisher -> publisher.contentLength() != 0);
    return body.isPresent()
        ? send(request, new AskedBody(body.get()), within)
        : sendBare(request, within);
  }

  /** The head is all there is, so it is taken as soon as it arrives. */
  private HttpResponse<byte[]> sendBare(HttpRequest request, Duration within) throws IOException {
    var bounded = HttpRequest.newBuilder(request, (_, _) -> true).timeout(within).build();
    try {
      return http.send(bounded, BodyHandlers.ofByteArray());
    } catch (ConnectException | HttpConnectTimeoutException e) {
      throw new Untaken(e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request, AskedBody body, Duration within)
      throws IOException {
    var asking =
        HttpRequest.newBuilder(request, (_, _) -> true)
            .method(request.method(), body)
            .expectContinue(true)
            .build();
    var answer = http.sendAsync(asking, BodyHandlers.ofByteArray());
    try {
      CompletableFuture.anyOf(answer, body.going()).get(silence.toNanos(), TimeUnit.NANOSECONDS);
      return answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw failed(body, e.getCause());
    } catch (TimeoutException _) {
      throw failed(body, new HttpTimeoutException("no answer in time"));
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      answer.cancel(true);
    }
  }

  private static IOException failed(AskedBody body, Throwable cause) {
    return body.giveUp() ? new Untaken(cause) : new IOException("the way broke", cause);
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while the door was asked");
  }
}
