package nl.beslisspoor.command.records;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.LEADER;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OFFICER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Destroying.REQUEST;
import static nl.beslisspoor.command.story.Destroying.asked;
import static nl.beslisspoor.command.story.Destroying.confirmed;
import static nl.beslisspoor.command.story.Destroying.decided;
import static nl.beslisspoor.command.story.Destroying.guarded;
import static nl.beslisspoor.command.story.Surroundings.closed;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.DestructionScope.ofEntries;
import static nl.beslisspoor.events.DestructionScope.ofEverything;
import static nl.beslisspoor.events.catalogue.BasisKind.LAW_ARTICLE;
import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.NotThere;
import nl.beslisspoor.command.story.Facts;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** Two people answer a request to destroy, and neither of them asked it. */
public class AnsweringDestructionTest {

  private static final DestructionId OTHER = new DestructionId(REQUEST.derive("other"));
  private static final DestructionScope SCOPE =
      new DestructionScope(false, List.of(YOUTH), List.of(CONTACT), List.of(2L));
  private static final Narrative INTEREST = words("Haar zusje wil later weten hoe het ging.");

  private final Story open = guarded(asked(SCOPE));
  private final Story half = open.and(decided());

  @Test
  void the_first_decision_destroys_nothing_yet() {
    var outcome = open.when(decide(told())).accepted();

    outcome.then(
        new DestructionDecided(FILE, act(), PLAN_AND_AGREEMENTS, outcome.account(), REQUEST));
    assertThat(outcome.account().subject()).isEqualTo(YOUTH);
    var after = outcome.after().file().destructions();
    assertThat(after.find(REQUEST)).hasValueSatisfying(one -> assertThat(one.isDecided()).isTrue());
    assertThat(after.destroyed().isNothing()).isTrue();
  }

  @Test
  void the_second_says_again_what_was_asked_and_from_then_on_it_is_destroyed() {
    var outcome = half.when(confirm(told()), by(OFFICER)).accepted();

    outcome.then(
        new DestructionConfirmed(
            FILE, by(OFFICER), PLAN_AND_AGREEMENTS, outcome.account(), REQUEST, SCOPE));
    var after = outcome.after().file().destructions();
    assertThat(after.find(REQUEST)).isEmpty();
    assertThat(after.destroyed().covers(SCOPE)).isTrue();
    assertThat(outcome.account().deciders())
        .extracting(Decider::role)
        .containsExactly(RoleKind.DATA_PROTECTION_OFFICER);
  }

  @Test
  void a_refusal_says_whose_interest_stands_against_it() {
    var outcome = open.when(refuse(weighed().heard(YOUTH, OBJECTS))).accepted();

    outcome.then(
        new DestructionRefused(
            FILE, act(), PLAN_AND_AGREEMENTS, outcome.account(), REQUEST, INTEREST));
    var after = outcome.after().file().destructions();
    assertThat(after.find(REQUEST)).isEmpty();
    assertThat(after.destroyed().isNothing()).isTrue();
    half.when(refuse(weighed().heard(YOUTH, OBJECTS)), by(OFFICER)).accepted();
  }

  @Test
  void a_request_for_destruction_is_answered_once() {
    var rule = "destruction-answered-once";
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> guarded().when(decide(told())).accepted());
    var done = half.and(confirmed(SCOPE));
    done.when(decide(told()), by(LEADER)).refused(rule);
    done.when(confirm(told()), by(LEADER)).refused(rule);
    done.when(refuse(told()), by(LEADER)).refused(rule);
    var refused = open.when(refuse(weighed().heard(YOUTH, OBJECTS))).after();
    refused.when(confirm(told()), by(LEADER)).refused(rule);
    refused.when(decide(told())).refused(rule);
  }

  @Test
  void
      destruction_is_decided_by_who_holds_the_file_the_team_leader_or_the_data_protection_officer() {
    var rule = "destruction-by-mandate";
    for (var person : List.of(WORKER, LEADER, OFFICER)) {
      open.when(decide(told().by(person)), by(person)).accepted();
      open.when(refuse(weighed().heard(YOUTH, OBJECTS).by(person)), by(person)).accepted();
    }
    for (var person : List.of(COLLEAGUE, AUNT, MOTHER)) {
      open.when(decide(told().by(person))).refused(rule);
      open.when(refuse(weighed().by(person))).refused(rule);
      open.when(decide(told().by(WORKER, person))).refused(rule);
    }
  }

  @Test
  void a_mandate_that_ended_confirms_nothing_whatever_day_is_given() {
    var yesterday = TODAY.minusDays(1);
    var until = new Period(OPENED, Optional.of(TODAY));
    var former =
        guarded(
                Facts.holds(
                    new RoleId(REQUEST.derive("role")), COLLEAGUE, RoleKind.TEAM_LEADER, until),
                asked(SCOPE))
            .when(decide(told().on(yesterday)))
            .accepted()
            .after();
    former
        .when(confirm(told().by(COLLEAGUE).on(yesterday)), by(COLLEAGUE))
        .refused("destruction-confirmed-by-mandate");
    former.when(confirm(told().by(OFFICER).on(yesterday)), by(OFFICER)).accepted();
  }

  @Test
  void the_team_leader_or_the_data_protection_officer_confirms_destruction() {
    half.when(confirm(told()), by(OFFICER)).accepted();
    half.when(confirm(told()), by(LEADER)).accepted();
    var leading = open.when(decide(told().by(LEADER)), by(LEADER)).after();
    leading.when(confirm(told()), act()).refused("destruction-confirmed-by-mandate");
    leading.when(confirm(told().by(OFFICER)), by(OFFICER)).accepted();
    half.when(confirm(told().by(COLLEAGUE)), by(OFFICER))
        .refused("destruction-confirmed-by-mandate");
  }

  @Test
  void who_asks_for_destruction_neither_decides_nor_confirms_it() {
    var rule = "requester-does-not-decide";
    var own = guarded(askedBy(WORKER));
    own.when(decide(told().heard(YOUTH, SUPPORTS))).refused(rule);
    own.when(decide(told().heard(YOUTH, SUPPORTS).by(LEADER))).refused(rule);
    own.when(refuse(weighed())).refused(rule);
    own.when(decide(told().heard(YOUTH, SUPPORTS)), by(LEADER)).accepted();
    var officers = guarded(askedBy(OFFICER), decided());
    officers.when(confirm(told()), by(OFFICER)).refused(rule);
    officers.when(confirm(told()), by(LEADER)).accepted();
  }

  @Test
  void once_destruction_is_decided_somebody_else_confirms_or_refuses_it() {
    half.when(decide(told()), by(LEADER)).refused("destruction-decided-once");
    half.when(decide(told())).refused("destruction-decided-once");
    half.when(confirm(told()), by(LEADER)).accepted();
  }

  @Test
  void
      destruction_is_not_decided_before_the_day_on_which_it_was_asked_nor_confirmed_before_it_was_decided() {
    var today =
        guarded(
            new DestructionRequested(
                FILE,
                recordedBy(WORKER, TODAY),
                PLAN_AND_AGREEMENTS,
                REQUEST,
                YOUTH,
                TODAY,
                DestructionGround.REQUEST,
                SCOPE));
    today.when(decide(told().on(TODAY.minusDays(1)))).refused("destruction-in-order");
    half.when(confirm(told().on(TODAY.minusDays(1))), by(OFFICER)).refused("destruction-in-order");
    half.when(confirm(told()), by(OFFICER)).accepted();
  }

  @Test
  void what_is_not_decided_yet_is_not_confirmed_whoever_tries() {
    open.when(confirm(told().by(COLLEAGUE)), by(COLLEAGUE)).refused("destruction-decided-first");
  }

  @Test
  void destruction_is_confirmed_only_after_it_was_decided() {
    open.when(confirm(told()), by(OFFICER)).refused("destruction-decided-first");
    half.when(confirm(told()), by(OFFICER)).accepted();
  }

  @Test
  void who_confirms_is_somebody_else_than_who_decided_and_than_who_recorded_that() {
    var leading = open.when(decide(told().by(LEADER)), act()).after();
    leading.when(confirm(told()), by(LEADER)).refused("four-eyes");
    leading.when(confirm(told().by(OFFICER)), by(LEADER)).refused("four-eyes");
    leading.when(confirm(told().by(OFFICER)), act()).refused("four-eyes");
    leading.when(confirm(told().by(OFFICER, LEADER)), by(OFFICER)).refused("four-eyes");
    leading.when(confirm(told().by(OFFICER)), by(OFFICER)).accepted();
  }

  @Test
  void who_confirms_destruction_records_that_in_person() {
    var leading = open.when(decide(told().by(LEADER)), act()).after();
    leading
        .when(confirm(told().by(OFFICER)), by(COLLEAGUE))
        .refused("destruction-confirmed-in-person");
    half.when(confirm(told().by(LEADER)), by(OFFICER)).refused("destruction-confirmed-in-person");
    half.when(confirm(told().by(LEADER, OFFICER)), by(OFFICER)).accepted();
  }

  @Test
  void the_youth_is_heard_before_it_is_destroyed_for_another_and_who_asked_before_it_is_refused() {
    open.when(decide(told())).accepted();
    guarded(askedBy(OFFICER)).when(decide(told())).asksToExplain("heard-first");
    guarded(askedBy(OFFICER)).when(decide(told().heard(YOUTH, SUPPORTS))).accepted();
    open.when(refuse(weighed())).asksToExplain("heard-first");
    guarded(askedBy(OFFICER)).when(refuse(weighed())).accepted();
  }

  @Test
  void a_ground_needs_no_other_basis_and_a_refusal_is_weighed() {
    open.when(decide(nothing())).refused("professional-gives-reasons");
    half.when(confirm(nothing()), by(OFFICER)).refused("professional-gives-reasons");
    open.when(refuse(told().heard(YOUTH, OBJECTS)))
        .asksToExplain("professional-weighs-alternatives", "professional-names-basis");
  }

  @Test
  void it_is_answered_on_a_closed_file_too() {
    var closed = guarded(asked(SCOPE), closed(OPENED.plusDays(3)));
    var half = closed.when(decide(told())).accepted().after();
    half.when(confirm(told()), by(OFFICER)).accepted();
    half.when(refuse(weighed().heard(YOUTH, OBJECTS)), by(OFFICER)).accepted();
  }

  @Test
  void when_everything_is_destroyed_nothing_else_that_was_asked_stays_open() {
    var two = guarded(asked(ofEverything()), asked(OTHER, SCOPE), decided());
    assertThat(two.and(confirmed(ofEverything())).file().destructions().find(OTHER)).isEmpty();
    assertThat(two.and(confirmed(SCOPE)).file().destructions().find(OTHER)).isPresent();
  }

  @Test
  void what_is_destroyed_adds_up() {
    var contact = new DestructionScope(false, List.of(YOUTH), List.of(CONTACT), List.of());
    var entry = ofEntries(List.of(2L));
    var destroyed =
        half.and(confirmed(contact), confirmed(entry)).file().destructions().destroyed();

    assertThat(destroyed.covers(SCOPE)).isTrue();
    assertThat(destroyed.covers(2)).isTrue();
    assertThat(destroyed.covers(3)).isFalse();
    assertThat(destroyed.covers(ofEntries(List.of(2L, 3L)))).isFalse();
    assertThat(destroyed.covers(ofEverything())).isFalse();
  }

  private static CaseEvent askedBy(PersonId requester) {
    return new DestructionRequested(
        FILE,
        recordedBy(WORKER, OPENED),
        PLAN_AND_AGREEMENTS,
        REQUEST,
        requester,
        OPENED,
        DestructionGround.UNLAWFUL,
        SCOPE);
  }

  private static Act by(PersonId recorder) {
    return recordedBy(recorder, TODAY);
  }

  private static Told told() {
    return nothing().reasons("Het verzoek is terecht.");
  }

  private static Told weighed() {
    return told()
        .alternative("Alleen de namen", "Dan staat er nog steeds wie het was.")
        .basis(LAW_ARTICLE, "Jeugdwet 7.3.9 lid 2");
  }

  private static DecideDestruction decide(Told told) {
    return new DecideDestruction(FILE, REQUEST, told.grounds());
  }

  private static ConfirmDestruction confirm(Told told) {
    return new ConfirmDestruction(FILE, REQUEST, told.grounds());
  }

  private static RefuseDestruction refuse(Told told) {
    return new RefuseDestruction(FILE, REQUEST, INTEREST, told.grounds());
  }
}
