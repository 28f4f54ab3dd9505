package nl.beslisspoor.query.support;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.feed.ProjectionContract;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.TwoFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

class SupportsContractTest extends ProjectionContract {

  @Override
  protected Projection projection(JdbcClient jdbc) {
    return new Supports(jdbc, LogOf.OPENING);
  }

  @Override
  protected List<CaseEvent> events() {
    return Stream.concat(TwoFiles.events().stream(), otherwiseKnown().stream()).toList();
  }

  /** What is open changes within acts, by later acts, and by one whose clock ran back. */
  private static List<CaseEvent> otherwiseKnown() {
    return new Story()
        .file("third")
        .opened()
        .consented("mothers", Noor.sharing("mother", "2026-01-01", "2026-09-01"), account())
        .assigned("first", "pro", RoleKind.CASE_DIRECTOR, days("2026-01-01"), account())
        .recordedAt("2026-05-01T09:00:00Z")
        .changed("first", RoleKind.CASE_DIRECTOR, days("2026-04-01"), account())
        .ended("first", "2026-05-01", account())
        .assigned("next", "other", RoleKind.CASE_DIRECTOR, days("2026-05-01"), account())
        .recordedAt("2026-04-30T09:00:00Z")
        .consented("own", Noor.sharing("noor", "2026-02-01", null), account())
        .recordedAt("2026-06-01T09:00:00Z")
        .withdrawn("own", "2026-05-15", account())
        .consented("again", Noor.sharing("noor", "2027-07-01", null), account())
        .withdrawn("mothers", "2026-06-01", account())
        .events();
  }

  private static Period days(String from) {
    return Story.period(from, "2026-08-01");
  }

  private static AccountabilityRecord account() {
    return Account.of("d-third", DecisionKind.CONSENT_GIVEN, "2026-01-01T12:00:00Z")
        .by("noor", RoleKind.YOUTH)
        .written();
  }
}
