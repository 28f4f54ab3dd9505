package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PersonId;
import org.springframework.http.ResponseEntity;

/**
 * One request to record something: in which file, by whom, when, and under which key. Every door
 * takes it as an argument; {@link Filings} reads it from the request and describes it.
 *
 * @param file of the address; a new one where the address names none
 * @param key the Idempotency-Key as it was sent; empty when there was none
 */
@Hidden
record Filing(
    CaseId file, Caller by, Act act, Optional<String> key, Recording recording, Seen seen) {

  /** The account of a decision, with how far those who may turn out to decide had seen the file. */
  Grounds grounds(AccountBody account, PersonId... others) {
    return account.grounds(seen.byDeciders(file, account, act.by(), others));
  }

  /** Records something about what already has an identifier. */
  ResponseEntity<RecordedAnswer> record(CaseCommand command) {
    return recording.record(this, command, answer -> null);
  }

  /** Records something that gets an identifier of its own, derived from the act under that use. */
  ResponseEntity<RecordedAnswer> record(String use, CaseCommand command) {
    return recording.record(this, command, answer -> answer.act().derive(use));
  }
}
