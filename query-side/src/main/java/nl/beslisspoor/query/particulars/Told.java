package nl.beslisspoor.query.particulars;

import java.time.Instant;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.query.table.Days;

/**
 * An event of one file, read back.
 *
 * @param sequence its place in the file
 */
public record Told(long sequence, Instant recordedAt, CaseEvent event) {

  /** When it happened in the world; what has only a day happened at its start. */
  public Instant happenedAt() {
    return switch (event) {
      case Decision decision -> decision.account().decidedAt();
      case WhoQuestionAsked e -> e.askedAt();
      case NoNetworkFound e -> Days.start(e.on());
      case ConsentStatementSigned e -> Days.start(e.on());
      case NetworkContactRegistered e -> Days.start(e.on());
      case ResourceAsked e -> Days.start(e.on());
      case ExpensePaid e -> Days.start(e.on());
      case CaseEvent recorded -> recorded.act().at();
    };
  }
}
