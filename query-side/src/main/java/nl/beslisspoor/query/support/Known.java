package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.Optional;
import nl.beslisspoor.query.table.Fields;

/**
 * While the system knew something to be so.
 *
 * @param until when it became known otherwise; empty while it stands
 */
record Known(Instant from, Optional<Instant> until) {

  static Known read(Fields row) {
    return new Known(row.moment("known_from"), Optional.ofNullable(row.moment("known_until")));
  }
}
