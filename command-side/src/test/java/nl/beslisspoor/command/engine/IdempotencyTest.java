package nl.beslisspoor.command.engine;

import static nl.beslisspoor.command.engine.Asked.act;
import static nl.beslisspoor.command.engine.Asked.actOf;
import static nl.beslisspoor.command.engine.Asked.add;
import static nl.beslisspoor.command.engine.Asked.key;
import static nl.beslisspoor.command.engine.Asked.newCase;
import static nl.beslisspoor.command.engine.Asked.open;
import static nl.beslisspoor.command.engine.Asked.somebody;
import static nl.beslisspoor.command.engine.Store.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.beslisspoor.command.file.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
  private final byte[] hash = hash("open a file");
  private Store store;
  private Decisions engine;

  @BeforeEach
  void start() {
    store = Store.fresh();
    engine = store.engine();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void theSameRequestIsStoredOnceAndAnsweredTheSame() {
    var key = key();
    var first = engine.decide(open(newCase()), act(), key, hash);
    long events = store.events();

    var again = engine.decide(open(newCase()), act(), key, hash);

    assertThat(first.repeated()).isFalse();
    assertThat(again).isEqualTo(first.again());
    assertThat(store.events()).isEqualTo(events);
    assertThat(store.counted("repeated")).isEqualTo(1);
  }

  @Test
  void aRestartForgetsNoAnswer() {
    var key = key();
    var first = engine.decide(open(newCase()), act(), key, hash);

    assertThat(store.engine().decide(open(newCase()), act(), key, hash)).isEqualTo(first.again());
  }

  @Test
  void aRequestThatWouldNowBeRefusedIsStillAnsweredTheSame() {
    var file = newCase();
    var person = somebody();
    var key = key();
    engine.decide(open(file), act(), key(), hash);
    var first = engine.decide(add(file, person), act(), key, hash);

    assertThat(engine.decide(add(file, person), act(), key, hash)).isEqualTo(first.again());
  }

  @Test
  void sixteenAtOnceInTwoProcessesAreStoredOnce() throws Exception {
    var key = key();
    var answers = atOnce(16, engine -> engine.decide(open(newCase()), act(), key, hash));

    assertThat(answers.stream().map(Answer::again).distinct()).hasSize(1);
    assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
    assertThat(store.events()).isEqualTo(answers.getFirst().sequence() + 1);
    assertThat(store.receipts()).isEqualTo(1);
  }

  @Test
  void sixteenAtOnceOnOneFileAreStoredOnce() throws Exception {
    var file = newCase();
    engine.decide(open(file), act(), key(), hash);
    long events = store.events();
    var key = key();
    var person = somebody();

    var answers = atOnce(16, engine -> engine.decide(add(file, person), act(), key, hash));

    assertThat(answers.stream().map(Answer::again).distinct()).hasSize(1);
    assertThat(store.events()).isEqualTo(events + 1);
  }

  @Test
  void aRequestFromWhichNothingWouldNowFollowIsStillAnsweredTheSame() {
    var key = key();
    var history = Asked.history(newCase(), 3);
    var first = engine.decide(history, act(), key, hash);

    assertThat(engine.decide(history, act(), key, hash)).isEqualTo(first.again());
  }

  @Test
  void aKeyThatWasUsedForAnotherRequestIsRefused() {
    var key = key();
    engine.decide(open(newCase()), act(), key, hash);
    long events = store.events();

    assertThatExceptionOfType(KeyReused.class)
        .isThrownBy(() -> engine.decide(open(newCase()), act(), key, hash("another")));
    assertThat(store.events()).isEqualTo(events);
  }

  @Test
  void aKeyBelongsToWhoUsesIt() {
    var key = key();
    var mine = engine.decide(open(newCase()), act(), key, hash);
    var theirs = engine.decide(open(newCase()), actOf(somebody()), key, hash("another"));

    assertThat(theirs.repeated()).isFalse();
    assertThat(theirs.stream()).isNotEqualTo(mine.stream());
  }

  @Test
  void aRefusalIsNotStoredAndTheKeyStaysFree() {
    var file = newCase();
    var key = key();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> engine.decide(add(file, somebody()), act(), key, hash));
    assertThat(store.receipts()).isZero();
    assertThat(store.counted("refused")).isEqualTo(1);

    engine.decide(open(file), act(), key(), hash);
    assertThat(engine.decide(add(file, somebody()), act(), key, hash).repeated()).isFalse();
  }

  private interface Request {
    Answer to(Decisions engine);
  }

  private List<Answer> atOnce(int times, Request request) throws Exception {
    var engines = List.of(store.engine(), store.engine());
    var together = new CyclicBarrier(times);
    try (var threads = Executors.newFixedThreadPool(times)) {
      var asked =
          IntStream.range(0, times)
              .mapToObj(i ->
                  (Callable<Answer>)
                      () -> {
                        together.await();
                        return request.to(engines.get(i % 2));
                      })
              .toList();
      return threads.invokeAll(asked).stream().map(Future::resultNow).toList();
    }
  }
}
