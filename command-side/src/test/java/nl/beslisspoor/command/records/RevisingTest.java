package nl.beslisspoor.command.records;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.CONSENT;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.consented;
import static nl.beslisspoor.command.story.Facts.decision;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidNoTo;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Facts.withdrawn;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Terms.sharing;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.BasisKind.MORAL_DELIBERATION;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.RevisionManner.OVERRULED;
import static nl.beslisspoor.events.catalogue.RevisionManner.REVISED;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.network.LeaveAtNobody;
import nl.beslisspoor.command.placement.DecidePlacement;
import nl.beslisspoor.command.story.Destroying;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** A professional's decision gives way to a later one; nobody overrules a youth or a court. */
public class RevisingTest {

  private static final LocalDate THEN = TODAY.minusDays(10);
  private static final RoleId LEADING = new RoleId(act().id().derive("leading"));
  private static final DecisionId POSITIONED =
      decision(DecisionKind.SUPPORT_FIGURE_POSITIONED, THEN);

  /** The worker positioned the aunt; the colleague is team leader. */
  private final Story story =
      family(
          chosen(AUNT, JIM, THEN),
          saidYes(THEN),
          positioned(THEN),
          holds(LEADING, COLLEAGUE, RoleKind.TEAM_LEADER, Period.since(OPENED)));

  @Test
  void who_decided_revises_and_the_first_decision_stays_readable() {
    var outcome = story.when(revise(POSITIONED, REVISED, told())).accepted();

    outcome.then(
        new DecisionRevised(
            FILE, act(), PLAN_AND_AGREEMENTS, outcome.account(), POSITIONED, REVISED));
    assertThat(outcome.account().subject()).isEqualTo(YOUTH);
    assertThat(outcome.after().events()).startsWith(story.events().toArray(new CaseEvent[0]));
  }

  @Test
  void a_revision_refers_to_a_decision_of_this_file_that_was_not_revised_yet() {
    var unknown = new DecisionId(act().id().derive("unknown"));
    story.when(revise(unknown, REVISED, told())).refused("decision-exists");
    story
        .when(revise(POSITIONED, REVISED, told()))
        .after()
        .when(revise(POSITIONED, REVISED, told()))
        .refused("decision-exists");
    story.when(revise(POSITIONED, REVISED, told())).accepted();
  }

  @Test
  void a_revision_can_itself_be_revised() {
    var revised = story.when(revise(POSITIONED, REVISED, told()));
    revised.after().when(revise(revised.account().decision(), OVERRULED, led())).accepted();
  }

  @Test
  void
      a_decision_on_destruction_is_not_revised_it_is_confirmed_or_refused_or_destruction_is_asked_again() {
    var half =
        Destroying.guarded(Destroying.asked(DestructionScope.ofEverything()), Destroying.decided());
    var decided = decision(DecisionKind.DESTRUCTION_DECIDED, TODAY);
    half.when(revise(decided, REVISED, told())).refused("destruction-is-not-revised");
    story.when(revise(POSITIONED, REVISED, told())).accepted();
  }

  @Test
  void nobody_overrules_a_youth_s_choice_a_consent_or_a_court() {
    var choice = decision(DecisionKind.SUPPORT_FIGURE_CHOSEN, THEN);
    story.when(revise(choice, OVERRULED, led())).refused("nobody-overrules");
    story.when(revise(choice, REVISED, nothing().by(YOUTH))).refused("nobody-overrules");
    refusesToOverrule(consented(CONSENT, sharing(YOUTH, AUNT), THEN), DecisionKind.CONSENT_GIVEN);
    refusesToOverrule(saidNoTo(CONSENT, sharing(YOUTH, AUNT), THEN), DecisionKind.CONSENT_REFUSED);
    refusesToOverrule(withdrawn(CONSENT, YOUTH, THEN), DecisionKind.CONSENT_WITHDRAWN);
    story.when(revise(POSITIONED, OVERRULED, led())).accepted();
  }

  @Test
  void nobody_overrules_what_a_court_decided_or_that_a_youth_wants_nobody() {
    var placed =
        story.when(
            new DecidePlacement(
                FILE,
                Residence.AT_HOME,
                TODAY,
                false,
                Optional.empty(),
                professionally()
                    .by(JUDGE)
                    .heard(YOUTH, SUPPORTS)
                    .heard(MOTHER, SUPPORTS)
                    .heard(AUNT, SUPPORTS)
                    .explaining("scientist-advises")
                    .grounds()));
    placed
        .after()
        .when(revise(placed.account().decision(), OVERRULED, led()))
        .refused("nobody-overrules");
    var nobody = story.when(new LeaveAtNobody(FILE, Optional.of(TODAY), nothing().grounds()));
    nobody
        .after()
        .when(revise(nobody.account().decision(), OVERRULED, led()))
        .refused("nobody-overrules");
  }

  @Test
  void a_higher_mandate_overrules_a_decision_who_decided_revises_it() {
    story.when(revise(POSITIONED, OVERRULED, told())).refused("higher-mandate");
    story.when(revise(POSITIONED, OVERRULED, told().by(MOTHER))).refused("higher-mandate");
    story.when(revise(POSITIONED, REVISED, led())).refused("higher-mandate");
    story.when(revise(POSITIONED, REVISED, told().by(WORKER, COLLEAGUE))).refused("higher-mandate");
    story.when(revise(POSITIONED, OVERRULED, led())).accepted();
    story.when(revise(POSITIONED, OVERRULED, led(JUDGE))).accepted();
    story.when(revise(POSITIONED, REVISED, told())).accepted();
  }

  @Test
  void who_overrules_does_so_as_team_leader_whatever_else_he_or_she_is() {
    var both =
        story.and(
            holds(
                new RoleId(act().id().derive("too")),
                WORKER,
                RoleKind.TEAM_LEADER,
                Period.since(OPENED)));

    assertThat(both.when(revise(POSITIONED, OVERRULED, told())).account().deciders())
        .extracting(Decider::role)
        .containsExactly(RoleKind.TEAM_LEADER);
  }

  @Test
  void a_moral_deliberation_was_held() {
    var without = professionally();
    story.when(revise(POSITIONED, REVISED, without)).asksToExplain("moral-deliberation-held");
    story.when(revise(POSITIONED, REVISED, told())).accepted();
  }

  @Test
  void who_decided_first_is_heard() {
    story
        .when(
            revise(
                POSITIONED,
                OVERRULED,
                professionally().by(COLLEAGUE).basis(MORAL_DELIBERATION, "Beraad")))
        .asksToExplain("heard-first");
  }

  private void refusesToOverrule(CaseEvent decided, DecisionKind kind) {
    story
        .and(decided)
        .when(revise(decision(kind, THEN), OVERRULED, led()))
        .refused("nobody-overrules");
  }

  /** By the worker, who decided first. */
  private static Told told() {
    return professionally().basis(MORAL_DELIBERATION, "Beraad van 1 maart");
  }

  /** By the team leader, with the worker heard. */
  private static Told led() {
    return led(COLLEAGUE);
  }

  private static Told led(PersonId by) {
    return told().by(by).heard(WORKER, OBJECTS);
  }

  private static ReviseDecision revise(DecisionId decision, RevisionManner manner, Told told) {
    return new ReviseDecision(FILE, decision, manner, told.grounds());
  }
}
