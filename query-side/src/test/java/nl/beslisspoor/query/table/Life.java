package nl.beslisspoor.query.table;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Findings.Goal;
import nl.beslisspoor.events.Findings.Trust;
import nl.beslisspoor.events.Findings.UnwantedEffect;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;

/** How Noor's story goes on for months after her JIM was positioned; every later kind of event. */
public final class Life {

  private Life() {}

  /**
   * Sequences after {@link Noor}: 12 who question, 13 network, 14 no network, 15 statement, 16–17
   * signed, 18 evaluation planned, 19 restriction, 20 placement, 21 evaluation with 22 hold in one
   * act, 23 resumed, 24 restriction lifted, 25 evaluation with 26 end in one act, 27 correction of
   * the position, 28 correction of grandfather, 29 revision of the hold, 30 nobody for now, 31
   * closed, 32 reopened.
   */
  public static Story story() {
    return Noor.story()
        .recordedAt("2026-04-03T09:00:00Z")
        .then(Later.asked("2026-02-20T12:00:00Z", "Opa, en mijn juf.", "noor"))
        .recordedAt("2026-04-03T10:00:00Z")
        .then(Later.placed("opa", NetworkRing.NEAREST, null))
        .then(Later.noNetwork("2026-02-21", "En op school?", "En bij de club?"))
        .recordedAt("2026-04-04T09:00:00Z")
        .then(Later.drawnUp("statement", "jim", "noor", "opa"))
        .recordedAt("2026-04-05T09:00:00Z")
        .then(Later.signed("statement", "noor", "2026-04-04"))
        .recordedAt("2026-04-08T09:00:00Z")
        .then(Later.signed("statement", "opa", "2026-04-07"))
        .recordedAt("2026-04-09T09:00:00Z")
        .then(Later.planned("jim", "2026-05-01"))
        .recordedAt("2026-04-10T09:00:00Z")
        .then(restriction())
        .recordedAt("2026-04-11T09:00:00Z")
        .then(
            Later.lives(
                Residence.RESIDENTIAL_GROUP,
                "2026-04-15",
                decided("l-lives", DecisionKind.PLACEMENT_DECIDED, "2026-04-11T08:00:00Z")))
        .recordedAt("2026-05-02T09:00:00Z")
        .then(
            Later.evaluated(
                "jim", findings(), EvaluationOutcome.HOLD, "2026-08-01", firstEvaluation()))
        .then(
            Later.held(
                "jim", null, decided("l-held", DecisionKind.SUPPORT_HELD, "2026-05-01T14:00:00Z")))
        .recordedAt("2026-05-20T09:00:00Z")
        .then(
            Later.resumed(
                "jim", decided("l-resumed", DecisionKind.SUPPORT_RESUMED, "2026-05-19T14:00:00Z")))
        .recordedAt("2026-05-21T09:00:00Z")
        .then(
            Later.lifted(
                "cut",
                "2026-05-22",
                decided("l-lifted", DecisionKind.RESTRICTION_LIFTED, "2026-05-21T08:00:00Z")))
        .recordedAt("2026-08-03T09:00:00Z")
        .then(
            Later.evaluated(
                "jim",
                Findings.none(),
                EvaluationOutcome.END,
                null,
                decided("l-second", DecisionKind.EVALUATION_CONCLUDED, "2026-08-02T14:00:00Z")))
        .then(
            Later.stopped(
                "jim",
                EndGround.PURPOSE_REACHED,
                decided("l-ended", DecisionKind.SUPPORT_ENDED, "2026-08-02T14:00:00Z")))
        .recordedAt("2026-08-10T09:00:00Z")
        .then(
            Later.corrected(
                11,
                "Moeder zei: ik weet het nog niet.",
                decided("l-corrected", DecisionKind.RECORD_CORRECTED, "2026-08-10T08:00:00Z")))
        .recordedAt("2026-08-11T09:00:00Z")
        .then(
            Later.named(
                3,
                "opa",
                "Opa Johan",
                "1951-02-02",
                decided("l-named", DecisionKind.RECORD_CORRECTED, "2026-08-11T08:00:00Z")))
        .recordedAt("2026-08-12T09:00:00Z")
        .then(
            Later.revised(
                "l-held",
                RevisionManner.OVERRULED,
                Account.of("l-revised", DecisionKind.DECISION_REVISED, "2026-08-12T08:00:00Z")
                    .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                    .written()))
        .recordedAt("2026-08-13T09:00:00Z")
        .then(
            Later.nobodyForNow(
                "2026-11-01",
                Account.of(
                        "l-nobody", DecisionKind.NO_SUPPORT_FIGURE_FOR_NOW, "2026-08-13T08:00:00Z")
                    .by("noor", RoleKind.YOUTH)
                    .heard("noor", Stance.SUPPORTS, "Ik wil nu even niemand.")
                    .written()))
        .recordedAt("2026-12-01T09:00:00Z")
        .then(
            Later.closed(
                "2026-12-01",
                decided("l-closed", DecisionKind.CASE_CLOSED, "2026-12-01T08:00:00Z")))
        .recordedAt("2027-01-10T09:00:00Z")
        .then(
            Later.reopened(
                "2027-01-10",
                decided("l-reopened", DecisionKind.CASE_REOPENED, "2027-01-10T08:00:00Z")));
  }

  public static Findings findings() {
    return new Findings(
        List.of(
            new Goal(
                new Narrative("Weer naar school"),
                GoalProgress.CLOSER,
                Optional.of(new Narrative("Drie dagen per week.")))),
        List.of(new Trust(Story.person("opa"), score("noor", 9))),
        Optional.of(score("noor", 8)),
        Optional.of(score("noor", 7)),
        Optional.of(new Narrative("Samen eten.")),
        List.of(
            new UnwantedEffect(
                UnwantedEffectKind.TORN_LOYALTY,
                Optional.of(new Narrative("Tussen opa en moeder.")))),
        List.of(new Narrative("Moeder ziet het anders dan opa.")));
  }

  private static PersonalScore score(String who, int points) {
    return new PersonalScore(Story.person(who), points);
  }

  private static Later.Told restriction() {
    return Later.restricted(
        "cut",
        "mother",
        "2026-04-10",
        "2026-07-01",
        decided("l-cut", DecisionKind.ORDINARY_LIFE_RESTRICTED, "2026-04-10T08:00:00Z"));
  }

  /** Everybody's stance in it was read by a professional. */
  private static AccountabilityRecord firstEvaluation() {
    return Account.of("l-first", DecisionKind.EVALUATION_CONCLUDED, "2026-05-01T14:00:00Z")
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .impressionOf("noor", Stance.RESERVATIONS, "Ze keek weg.")
        .impressionOf("opa", Stance.SUPPORTS, null)
        .notAsked("mother", "Mag er nu niet bij zijn")
        .written();
  }

  private static AccountabilityRecord decided(String word, DecisionKind kind, String at) {
    return Account.of(word, kind, at)
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .written();
  }
}
