package nl.beslisspoor.standalone.demo.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Id;

/** What the words of a telling are made of: something goes on file, as a fact or as a decision. */
interface Telling {

  Script script();

  Someone recorder();

  Instant happened();

  LocalDate day();

  Sitting record(Function<CaseId, CaseCommand> command);

  /** The account follows. */
  Sitting decide(OnAccount command);

  default Sitting decide(BiFunction<CaseId, Grounds, CaseCommand> command) {
    return decide((file, account, grounds) -> command.apply(file, grounds));
  }

  /** About an entry that was told before; the account follows. */
  Sitting decideOn(Entry entry, OnEntry command);

  /**
   * The account of the decision that was told last.
   *
   * @throws IllegalStateException when that was no decision
   */
  Account account();

  /** What was told up to now. */
  Sitting told();

  default <T extends Id> T recall(Class<T> kind, Object... words) {
    return script().recall(kind, words);
  }

  /** A command that takes more from the account than its grounds. */
  @FunctionalInterface
  interface OnAccount {
    CaseCommand on(CaseId file, Account account, Grounds grounds);
  }

  /** A command about an entry. */
  @FunctionalInterface
  interface OnEntry {
    CaseCommand on(CaseId file, long entry, Grounds grounds);
  }
}
