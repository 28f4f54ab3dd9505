package nl.beslisspoor.command.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nl.beslisspoor.command.engine.CommandMeters.Outcome;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.ExplanationNeeded;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.wire.Wire;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.dao.DataAccessException;

/**
 * The one entry by which commands are decided and what follows is stored. An accepted command is
 * stored once under its idempotency key, however often, wherever and how concurrently it is sent.
 * Receipts are kept as long as the log; refusals, and commands from which nothing follows, leave
 * none.
 */
public final class Decisions {
  private static final int ATTEMPTS = 8;
  private static final int LONGEST_PAUSE_MS = 250;

  private static final RuleText DESTROYED = Rules.named("destroyed-stays-destroyed");

  private final Shells shells;
  private final Receipts receipts;
  private final CommandMeters meters;

  private Decisions(Shells shells, Receipts receipts, CommandMeters meters) {
    this.shells = shells;
    this.receipts = receipts;
    this.meters = meters;
  }

  /**
   * @param source connections of the application role
   * @param keys seal what is stored
   * @param listener is told of every commit
   */
  public static Decisions on(
      DataSource source, SealingKeys keys, AppendListener listener, MeterRegistry registry) {
    var wire = new Wire(keys.keyring());
    var settings = PostgresEventStorageEngine.settings(new WireSerializer(wire));
    var engine = new PostgresEventStorageEngine(source, keys, settings, new AppendMeters(registry));
    var kept = new KeptFiles(new Streams(source, wire), registry);
    var shells = new Shells(engine, kept, listener);
    return new Decisions(shells, new Receipts(source), new CommandMeters(registry));
  }

  /**
   * Decides a command and stores what follows. It is first decided on the file as this process
   * knows it. When others changed the file meanwhile, and when it would be refused or change
   * nothing, it is decided again on the file as it then stands; the act stays as it was.
   *
   * @param key by which the recorder of the act names this request
   * @param requestHash of everything the client sent
   * @throws Refused when a hard rule forbids it
   * @throws ExplanationNeeded when soft rules are departed from without an explanation
   * @throws KeyReused when the recorder used the key for a request with another hash
   * @throws Busy when others kept changing the file first
   * @throws StoreUnavailable when the store does not answer
   */
  public Answer decide(CaseCommand command, Act act, IdempotencyKey key, byte[] requestHash) {
    var instruction = new Instruction(command, act, key, requestHash, false);
    var commandName = command.opens() ? CaseShell.OPEN : CaseShell.DECIDE;
    for (int attempt = 1; ; attempt++) {
      try {
        var answer = shells.handle(instruction, commandName);
        if (answer.events() > 0) {
          return accepted(instruction, answer);
        }
        if (instruction.afresh()) {
          return unchanged(instruction, answer);
        }
      } catch (Exception e) {
        var answered = answered(instruction, e);
        if (answered.isPresent()) {
          return answered.get();
        }
        if (instruction.afresh() || !isRefusal(e)) {
          giveUpUnlessItMayPass(instruction, e, attempt);
          pause(attempt);
        }
      }
      instruction = instruction.again();
      commandName = CaseShell.DECIDE;
    }
  }

  private static boolean isRefusal(Exception wrong) {
    return wrong instanceof Refused
        || wrong instanceof ExplanationNeeded
        || wrong instanceof Erased;
  }

  private Answer accepted(Instruction instruction, Answer answer) {
    meters.count(instruction, Outcome.ACCEPTED);
    return answer;
  }

  /** Nothing followed, so nothing was stored, no receipt either; there may be one from before. */
  private Answer unchanged(Instruction instruction, Answer answer) {
    return receipts
        .find(instruction)
        .map(receipt -> answer(instruction, receipt))
        .orElseGet(() -> accepted(instruction, answer));
  }

  /** Whatever went wrong: a request that was answered before is answered the same again. */
  private Optional<Answer> answered(Instruction instruction, Exception wrong) {
    try {
      return receipts.find(instruction).map(receipt -> answer(instruction, receipt));
    } catch (DataAccessException e) {
      wrong.addSuppressed(SqlState.withoutContent(e));
      return Optional.empty();
    }
  }

  private Answer answer(Instruction instruction, Receipts.Receipt receipt) {
    if (!MessageDigest.isEqual(receipt.requestHash(), instruction.requestHash())) {
      meters.count(instruction, Outcome.CONFLICT);
      throw new KeyReused();
    }
    if (receipt.answer().act().equals(instruction.act().id())) {
      return accepted(instruction, receipt.answer()); // its commit was made, only unheard
    }
    meters.count(instruction, Outcome.REPEATED);
    return receipt.answer().again();
  }

  private void giveUpUnlessItMayPass(Instruction instruction, Exception wrong, int attempt) {
    switch (wrong) {
      case Refused refused -> throw counted(instruction, Outcome.REFUSED, refused);
      case ExplanationNeeded needed -> throw counted(instruction, Outcome.EXPLAIN, needed);
      case Erased _ -> throw counted(instruction, Outcome.REFUSED, new Refused(DESTROYED));
      case Exception conflict when isConflict(conflict) && attempt == ATTEMPTS ->
          throw counted(instruction, Outcome.CONFLICT, new Busy());
      case Exception conflict when isConflict(conflict) -> {}
      case KeysUnavailable _ when attempt == ATTEMPTS ->
          throw counted(instruction, Outcome.FAILED, new StoreUnavailable(SqlState.NONE));
      case KeysUnavailable _ -> {}
      case Exception outage when SqlState.mayPass(outage) && attempt == ATTEMPTS ->
          throw counted(instruction, Outcome.FAILED, new StoreUnavailable(SqlState.of(outage)));
      case Exception outage when SqlState.mayPass(outage) -> {}
      case RuntimeException fault -> throw counted(instruction, Outcome.FAILED, fault);
      default -> throw counted(instruction, Outcome.FAILED, new IllegalStateException(wrong));
    }
  }

  /** Somebody was first in the stream, or in this process holds it for too long. */
  private static boolean isConflict(Exception wrong) {
    return wrong instanceof AxonTransientException
        || wrong instanceof AggregateStreamCreationException;
  }

  private RuntimeException counted(
      Instruction instruction, Outcome outcome, RuntimeException thrown) {
    meters.count(instruction, outcome);
    return thrown;
  }

  private static void pause(int attempt) {
    try {
      int longest = Math.min(LONGEST_PAUSE_MS, 2 << attempt);
      Thread.sleep(ThreadLocalRandom.current().nextInt(longest));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
