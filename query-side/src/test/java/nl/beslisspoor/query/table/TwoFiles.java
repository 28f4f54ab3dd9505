package nl.beslisspoor.query.table;

import static nl.beslisspoor.events.DestructionScope.ofEntries;
import static nl.beslisspoor.events.DestructionScope.ofEverything;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST;

import java.util.List;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RoleKind;

/** Every kind of event, in two files and an imported one, mixed as a log mixes them. */
public final class TwoFiles {

  private TwoFiles() {}

  public static List<CaseEvent> events() {
    return Life.story()
        .file("second")
        .recordedAt("2027-04-03T09:00:00Z")
        .opened()
        .assigned(
            "second-director",
            "pro",
            RoleKind.CASE_DIRECTOR,
            Story.period("2026-04-01", null),
            account("s-role", DecisionKind.ROLE_ASSIGNED))
        .imported("case-1", "Check", "Resource01", "2011-10-11T11:45:40Z")
        .chosen("second-jim", "opa", account("s-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN))
        .chosen("third-jim", "opa", account("t-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN))
        .file("file")
        .withdrawn("consent", "2026-04-02", account("f-end", DecisionKind.CONSENT_WITHDRAWN))
        .consentRefused(
            "refusal",
            Noor.sharing("mother", "2026-04-03", null),
            account("f-no", DecisionKind.CONSENT_REFUSED))
        .file("second")
        .declined("second-jim", "2026-04-03T08:00:00Z")
        .accepted("third-jim", "2026-04-03T08:00:00Z")
        .refused("third-jim", account("s-refused", DecisionKind.POSITIONING_REFUSED))
        .changed(
            "second-director",
            RoleKind.CASE_DIRECTOR,
            Story.period("2026-04-02", "2026-06-01"),
            account("s-changed", DecisionKind.ROLE_CHANGED))
        .ended("second-director", "2026-05-01", account("s-ended", DecisionKind.ROLE_ENDED))
        .then(Destroying.asked("s-no", "noor", "2027-04-01", REQUEST, ofEverything()))
        .then(Destroying.refused("s-no", "s-kept", "2027-04-02T12:00:00Z", "Dat van opa."))
        .then(Destroying.asked("s-yes", "noor", "2027-04-01", REQUEST, ofEntries(List.of(6L))))
        .then(Destroying.decided("s-yes", "s-half", "2027-04-02T12:00:00Z"))
        .then(
            Destroying.confirmed("s-yes", "s-gone", "2027-04-02T13:00:00Z", ofEntries(List.of(6L))))
        .then(Resourcing.contact("s-call", "2027-04-01", 20, "opa"))
        .then(Resourcing.asked("s-bus", ResourceKind.TRAVEL, "opa", "2027-04-01", 1_250))
        .then(Resourcing.asked("s-time", ResourceKind.TIME, "pro", "2027-04-01", 60))
        .then(
            Resourcing.granted(
                "s-bus",
                ResourceKind.TRAVEL,
                account("s-granted", DecisionKind.RESOURCE_GRANTED),
                1_250,
                900))
        .then(
            Resourcing.refused(
                "s-time",
                ResourceKind.TIME,
                account("s-refused-time", DecisionKind.RESOURCE_REFUSED),
                60))
        .then(Resourcing.paid("s-bus", ResourceKind.TRAVEL, "2027-04-02", 900, 0))
        .events();
  }

  private static AccountabilityRecord account(String decision, DecisionKind kind) {
    return Account.of(decision, kind, "2026-04-02T12:00:00Z")
        .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
        .written();
  }
}
