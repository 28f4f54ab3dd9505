package nl.beslisspoor.query.decisions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Recorded;

/**
 * A decision at its place in the log; also a row of {@code decision}.
 *
 * @param matter what was decided upon: see {@link DecisionMatter}
 */
record Told(Recorded at, Decision decision, UUID matter) {

  private static final Duration LATE = Duration.ofDays(7);
  private static final int PLACES = 1 << 16;

  /**
   * One member of a list in the record of account.
   *
   * @param ordinal its place in the list, from 0
   */
  record Part<T>(Told told, int ordinal, T of) {

    long place() {
      return told.place(ordinal);
    }

    long index() {
      return told.at.index();
    }
  }

  AccountabilityRecord account() {
    return decision.account();
  }

  /** Whether it was recorded more than seven days after it was decided (domain, section 5). */
  boolean late() {
    return at.recordedAt().isAfter(account().decidedAt().plus(LATE));
  }

  UUID file() {
    return decision.caseId().value();
  }

  long place(int ordinal) {
    return place(at, ordinal);
  }

  /** A number that no two members of lists share, in the order of the log. */
  static long place(Recorded at, int ordinal) {
    return at.index() * PLACES + ordinal;
  }

  static <T> List<Part<T>> parts(List<Told> all, Function<AccountabilityRecord, List<T>> list) {
    var parts = new ArrayList<Part<T>>();
    for (var told : all) {
      var members = list.apply(told.account());
      for (int ordinal = 0; ordinal < members.size(); ordinal++) {
        parts.add(new Part<>(told, ordinal, members.get(ordinal)));
      }
    }
    return parts;
  }
}
