package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Several clients that record all the time, each in files of its own. What was not answered is sent
 * again under the same key until it is.
 */
final class Clerks implements AutoCloseable {
  private static final int BREAK_MS = 20;
  private static final int RETRY_MS = 100;
  private static final int OFTEN = 12;
  private static final int SELDOM = 40;
  private static final int BATCH = 30;
  private static final int BIG_BATCH = 1_200;

  /** Another try is worth while: the store was away, or others were first. */
  private static final Set<String> PASSING = Set.of("opslag-onbereikbaar", "import-loopt");

  private final Ledger ledger;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> working = new ArrayList<>();
  private volatile boolean going = true;

  private Clerks(Ledger ledger) {
    this.ledger = ledger;
  }

  /** One clerk for each address. */
  static Clerks at(Ledger ledger, List<URI> addresses) {
    var clerks = new Clerks(ledger);
    for (var address : addresses) {
      var client = new Client(address);
      clerks.working.add(clerks.threads.submit(() -> clerks.work(client)));
    }
    return clerks;
  }

  /** Fails when one of them met what it did not expect. */
  void requireWell() {
    for (var one : working) {
      if (one.isDone()) {
        awaitEnd(one);
      }
    }
  }

  /** Ends when everything begun was acknowledged; fails when one of them did not come that far. */
  void finish() {
    going = false;
    working.forEach(Clerks::awaitEnd);
  }

  /** Whoever is still waiting for an answer gives up. */
  @Override
  public void close() {
    going = false;
    threads.shutdownNow();
  }

  private static void awaitEnd(Future<?> one) {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new AssertionError("a clerk gave up", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Void work(Client client) throws InterruptedException {
    while (going) {
      var file = field(record(client, Request.open()), "dossier");
      var person = field(record(client, Request.bring(file)), "kenmerk");
      var figure = field(record(client, Request.choose(file, person)), "kenmerk");
      record(client, Request.accept(file, figure));
      for (int n = 0; going && n < OFTEN; n++) {
        record(client, Request.bring(file));
      }
      record(client, Request.history(seldom() ? BIG_BATCH : BATCH));
    }
    return null;
  }

  private static boolean seldom() {
    return ThreadLocalRandom.current().nextInt(SELDOM) == 0;
  }

  private static String field(Client.Answer answer, String name) {
    return answer.json().required(name).asString();
  }

  private Client.Answer record(Client client, Request request) throws InterruptedException {
    ledger.sending(request);
    while (true) {
      var answer = client.send(request);
      if (answer.filter(Client.Answer::recorded).isPresent()) {
        ledger.acknowledged(request, answer.get());
        Thread.sleep(ThreadLocalRandom.current().nextInt(BREAK_MS));
        return answer.get();
      }
      ledger.unanswered(answer.map(Clerks::why).orElse("no answer"));
      Thread.sleep(RETRY_MS);
    }
  }

  private static String why(Client.Answer answer) {
    assertThat(answer.status() >= 500 || PASSING.contains(answer.problem()))
        .as("answered %d: %s", answer.status(), answer.body())
        .isTrue();
    return answer.status() + " " + answer.problem();
  }
}
