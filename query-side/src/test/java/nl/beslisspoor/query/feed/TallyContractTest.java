package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.InformationCategory;
import org.springframework.jdbc.core.simple.JdbcClient;

class TallyContractTest extends ProjectionContract {
  @Override
  protected Projection projection(JdbcClient jdbc) {
    return new Tally(jdbc, 1);
  }

  @Override
  protected List<CaseEvent> events() {
    var events = new ArrayList<CaseEvent>();
    for (var n = 0; n < 12; n++) {
      events.add(authority(new CaseId(new UUID(0, n % 3)), n));
    }
    return events;
  }

  private static CaseEvent authority(CaseId file, int n) {
    var person = new PersonId(new UUID(1, n));
    var at = Instant.parse("2026-03-01T10:00:00Z").plus(Duration.ofHours(9L * n));
    return new ParentalAuthorityRecorded(
        file,
        new Act(new ActId(new UUID(2, n)), person, Capacity.PROFESSIONAL, at),
        InformationCategory.HOME_SITUATION,
        person,
        Period.since(LocalDate.parse("2020-01-01").plusDays(n)));
  }
}
