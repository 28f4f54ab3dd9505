package nl.beslisspoor.command.engine;

import static nl.beslisspoor.command.engine.Asked.act;
import static nl.beslisspoor.command.engine.Asked.add;
import static nl.beslisspoor.command.engine.Asked.before;
import static nl.beslisspoor.command.engine.Asked.key;
import static nl.beslisspoor.command.engine.Asked.newCase;
import static nl.beslisspoor.command.engine.Asked.open;
import static nl.beslisspoor.command.engine.Asked.somebody;
import static nl.beslisspoor.command.engine.Store.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes on one file; what the other does, it does while the first is deciding. */
class ConflictsTest {
  private static final byte[] HASH = hash("request");

  private final CaseId file = newCase();
  private Store store;
  private Decisions here;
  private Decisions elsewhere;

  @BeforeEach
  void openFile() {
    store = Store.fresh();
    here = store.engine();
    elsewhere = store.engine();
    here.decide(open(file), act(), key(), HASH);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void whoComesSecondIsDecidedAgainOnTheNewState() {
    var seen = new ArrayList<Long>();
    var answer =
        here.decide(
            before(add(file, somebody()), once(() -> seen.add(addElsewhere(somebody())))),
            act(),
            key(),
            HASH);

    assertThat(answer.sequence()).isEqualTo(seen.getFirst() + 1);
  }

  @Test
  void whoComesSecondIsRefusedWhenTheNewStateForbidsIt() {
    var person = somebody();
    long events = store.events();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() ->
            here.decide(
                before(add(file, person), once(() -> addElsewhere(person))), act(), key(), HASH));
    assertThat(store.events()).isEqualTo(events + 1);
  }

  @Test
  void theActStaysAsItWasWhenACommandIsDecidedAgain() {
    var act = act();
    var command = before(add(file, somebody()), once(() -> addElsewhere(somebody())));
    var answer = here.decide(command, act, key(), HASH);

    assertThat(answer.act()).isEqualTo(act.id());
    assertThat(store.payload(file.toString(), answer.sequence())).contains(Asked.NOW.toString());
  }

  @Test
  void whoKeepsComingSecondIsToldSoAndNothingIsStored() {
    var person = somebody();
    assertThatExceptionOfType(Busy.class)
        .isThrownBy(() ->
            here.decide(
                before(add(file, person), () -> addElsewhere(somebody())), act(), key(), HASH))
        .withNoCause();
    assertThat(store.counted("conflict")).isEqualTo(1);
    assertThat(addElsewhere(person)).isPositive();
  }

  @Test
  void aFileThatTurnsOutToExistIsNotOpenedAgain() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> elsewhere.decide(open(file), act(), key(), HASH));
  }

  /** On another thread, as another process would: a thread has one unit of work at a time. */
  private long addElsewhere(PersonId person) {
    return CompletableFuture.supplyAsync(
            () -> elsewhere.decide(add(file, person), act(), key(), HASH).sequence())
        .join();
  }

  private static Runnable once(Runnable happening) {
    Iterator<Runnable> left = List.of(happening).iterator();
    return () -> left.forEachRemaining(Runnable::run);
  }
}
