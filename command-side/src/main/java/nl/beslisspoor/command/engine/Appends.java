package nl.beslisspoor.command.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.keys.SealingKeys;

/**
 * Has requests that are kept at the same moment share a statement, and so a commit, and yet each
 * fails or succeeds by itself. Who comes alone waits for nobody. Holds no lock in the database.
 */
final class Appends {
  /** Statements under way, as long as none is held up. */
  private static final int AT_ONCE = 2;

  /** Requests in one statement. */
  private static final int MOST = 16;

  /** Events of a request that shares a statement; one with more is kept by itself. */
  private static final int FEW = 8;

  private static final Comparator<Waiting> IN_ONE_ORDER =
      Comparator.<Waiting, String>comparing(one -> one.append.receipt().actor())
          .thenComparing(one -> one.append.receipt().key());

  private final LogInsert log;
  private final SealingKeys keys;
  private final Duration patience;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private int underWay;

  /**
   * @param patience who waited this long for a turn goes by itself, whoever is held up before
   */
  Appends(LogInsert log, SealingKeys keys, Duration patience) {
    this.log = log;
    this.keys = keys;
    this.patience = patience;
  }

  /**
   * Returns when it is committed.
   *
   * @throws ReceiptTaken when the request was answered before
   * @throws KeysTaken when it is to be sealed again
   */
  void append(Append append) {
    var self = new Waiting(append);
    var turn =
        come(self)
            .or(() -> self.turnWithin(patience))
            .or(() -> goAlone(self))
            .orElseGet(self.turn::join);
    if (!turn.isEmpty()) {
      try {
        keep(turn);
      } finally {
        passOn();
      }
    }
    self.outcome
        .join()
        .ifPresent(wrong -> {
          throw wrong;
        });
  }

  private synchronized Optional<List<Waiting>> come(Waiting self) {
    waiting.add(self);
    if (underWay >= AT_ONCE) {
      return Optional.empty();
    }
    underWay++;
    return Optional.of(next());
  }

  /** Empty when somebody took it along just now. */
  private synchronized Optional<List<Waiting>> goAlone(Waiting self) {
    if (!waiting.remove(self)) {
      return Optional.empty();
    }
    underWay++;
    return Optional.of(List.of(self));
  }

  private synchronized void passOn() {
    if (waiting.isEmpty() || underWay > AT_ONCE) {
      underWay--;
    } else {
      var turn = next();
      turn.getFirst().turn.complete(turn);
    }
  }

  /** The first who waits, and those behind that can share a statement with it. */
  private List<Waiting> next() {
    var turn = new ArrayList<Waiting>();
    var streams = new HashSet<String>();
    do {
      turn.add(waiting.removeFirst());
      streams.add(turn.getLast().stream());
    } while (turn.size() < MOST
        && turn.getLast().isShort()
        && !waiting.isEmpty()
        && waiting.getFirst().isShort()
        && !streams.contains(waiting.getFirst().stream()));
    // else two processes with the same requests could wait for each other
    turn.sort(IN_ONE_ORDER);
    return turn;
  }

  private void keep(List<Waiting> turn) {
    try {
      var added = log.insert(turn.stream().map(Waiting::append).toList(), keys);
      turn.forEach(one -> one.kept(added.contains(one.stream())));
    } catch (RuntimeException e) {
      if (turn.size() == 1 || SqlState.mayPass(e) || e instanceof KeysUnavailable) {
        turn.forEach(one -> one.failed(e));
      } else {
        turn.forEach(one -> keep(List.of(one)));
      }
    } finally {
      turn.forEach(Waiting::brokenOffUnlessAnswered);
    }
  }

  /** A request that waits, for its turn and for its outcome. */
  private static final class Waiting {
    private final Append append;

    /** Those whom it is to keep together with itself; nobody when another keeps it. */
    private final CompletableFuture<List<Waiting>> turn = new CompletableFuture<>();

    private final CompletableFuture<Optional<RuntimeException>> outcome = new CompletableFuture<>();

    private Waiting(Append append) {
      this.append = append;
    }

    private Append append() {
      return append;
    }

    private String stream() {
      return append.receipt().stream();
    }

    private boolean isShort() {
      return append.rows().size() <= FEW;
    }

    private Optional<List<Waiting>> turnWithin(Duration patience) {
      try {
        return Optional.of(turn.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }

    private void kept(boolean added) {
      answered(added ? Optional.empty() : Optional.of(new ReceiptTaken()));
    }

    private void failed(RuntimeException wrong) {
      answered(Optional.of(wrong));
    }

    /** After an error, which is nobody's outcome. */
    private void brokenOffUnlessAnswered() {
      if (!outcome.isDone()) {
        failed(new IllegalStateException("an append was broken off"));
      }
    }

    /** The first answer counts. */
    private void answered(Optional<RuntimeException> answer) {
      outcome.complete(answer);
      turn.complete(List.of());
    }
  }
}
