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

  Sitting decide(Reasons reasons, BiFunction<CaseId, Grounds, CaseCommand> command);

  /** Decides about an entry that an earlier sitting ended with. */
  Sitting decideOn(Reasons reasons, Entry entry, OnEntry command);

  default <T extends Id> T recall(Class<T> kind, Object... words) {
    return script().recall(kind, words);
  }

  /** A command about an entry. */
  @FunctionalInterface
  interface OnEntry {
    CaseCommand on(CaseId file, long entry, Grounds grounds);
  }
}
