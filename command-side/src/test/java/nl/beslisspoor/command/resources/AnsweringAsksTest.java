package nl.beslisspoor.command.resources;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.LEADER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Resourcing.ASK;
import static nl.beslisspoor.command.story.Resourcing.asked;
import static nl.beslisspoor.command.story.Resourcing.granted;
import static nl.beslisspoor.command.story.Resourcing.refused;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Surroundings.closed;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.events.catalogue.InformationCategory.FINANCES;
import static nl.beslisspoor.events.catalogue.ResourceKind.BACKING;
import static nl.beslisspoor.events.catalogue.ResourceKind.TIME;
import static nl.beslisspoor.events.catalogue.ResourceKind.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.file.NotThere;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** A team leader answers what was asked, and costs are paid. */
public class AnsweringAsksTest {

  private static final LocalDate ASKED = TODAY.minusDays(5);

  private final Story story = led(asked(TRAVEL, ASKED, 1_250));

  @Test
  void what_was_asked_and_what_is_granted_are_both_kept() {
    var outcome = story.when(grant(900)).accepted();

    outcome.then(
        new ResourceGranted(
            FILE,
            act(),
            FINANCES,
            outcome.account(),
            ASK,
            TRAVEL,
            Optional.of(1_250L),
            Optional.of(900L)));
    assertThat(outcome.account().subject()).isEqualTo(AUNT);
    assertThat(outcome.account().outcome().text()).isEqualTo("Deels toegekend: reiskosten.");
    var kept = outcome.after().file().resources().find(ASK).orElseThrow();
    assertThat(kept.amount()).contains(1_250L);
    assertThat(kept.toPay()).isEqualTo(900);
    assertThat(story.when(grant(1_250)).account().outcome().text())
        .isEqualTo("Toegekend: reiskosten.");
  }

  @Test
  void what_is_refused_is_refused_with_reasons() {
    var outcome = story.when(refuse(told())).accepted();

    outcome.then(
        new ResourceRefused(
            FILE, act(), FINANCES, outcome.account(), ASK, TRAVEL, Optional.of(1_250L)));
    story.when(refuse(nothing().by(LEADER))).refused("professional-gives-reasons");
  }

  @Test
  void a_team_leader_decides_on_time_costs_and_backing() {
    story.when(refuse(told(WORKER))).refused("resources-by-team-leader");
    story.when(refuse(told(AUNT))).refused("resources-by-team-leader");
    story
        .when(new GrantResource(FILE, ASK, Optional.of(900L), told(WORKER).grounds()))
        .refused("resources-by-team-leader");
    story.when(refuse(told())).accepted();
    led(asked(BACKING, ASKED)).when(grant()).accepted();
  }

  @Test
  void what_was_asked_was_not_decided_on_yet() {
    story.and(granted(TRAVEL, ASKED, 900)).when(refuse(told())).refused("ask-answered-once");
    story.and(refused(TRAVEL, ASKED)).when(grant(900)).refused("ask-answered-once");
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> refuse(told()).decide(led().file(), act()));
  }

  @Test
  void no_more_is_granted_than_was_asked() {
    story.when(grant(1_251)).refused("granted-within-asked");
    story.when(grant(1_250)).accepted();
    story.when(grant()).refused("asked-how-much");
    led(asked(BACKING, ASKED)).when(grant(1)).refused("asked-how-much");
  }

  @Test
  void first_it_is_asked_then_decided_then_paid() {
    story.when(refuse(told().on(ASKED.minusDays(1)))).refused("asked-decided-paid");
    story.when(refuse(told().on(ASKED))).accepted();
    var granted = story.and(granted(TRAVEL, TODAY.minusDays(2), 900));
    granted.when(pay(TODAY.minusDays(3), 900)).refused("asked-decided-paid");
    granted.when(pay(TODAY.minusDays(2), 900)).accepted();
  }

  @Test
  void no_more_is_paid_than_was_granted_in_costs() {
    story.when(pay(TODAY, 1)).refused("paid-within-granted");
    story.and(refused(TRAVEL, ASKED)).when(pay(TODAY, 1)).refused("paid-within-granted");
    led(asked(TIME, ASKED, 90), granted(TIME, ASKED, 90))
        .when(pay(TODAY, 1))
        .refused("paid-within-granted");
    var granted = story.and(granted(TRAVEL, ASKED, 900));
    granted.when(pay(TODAY, 901)).refused("paid-within-granted");
    var first = granted.when(pay(TODAY, 500));
    first.then(new ExpensePaid(FILE, act(), FINANCES, ASK, TRAVEL, TODAY, 500, 400));
    first.after().when(pay(TODAY, 401)).refused("paid-within-granted");
    first
        .after()
        .when(pay(TODAY, 400))
        .then(new ExpensePaid(FILE, act(), FINANCES, ASK, TRAVEL, TODAY, 400, 0));
  }

  @Test
  void it_is_paid_on_a_day_that_has_come() {
    story
        .and(granted(TRAVEL, ASKED, 900))
        .when(pay(TODAY.plusDays(1), 900))
        .refused("not-in-the-future");
  }

  @Test
  void what_was_asked_before_the_file_closed_is_answered_and_paid_after_it() {
    var shut = story.and(closed(TODAY.minusDays(1)));
    shut.when(refuse(told())).accepted();
    shut.when(grant(900)).after().when(pay(TODAY, 900)).accepted();
  }

  private static Story led(CaseEvent... more) {
    return family(
            person(LEADER, Relation.PROFESSIONAL),
            holds(
                new RoleId(act().id().derive("leading")),
                LEADER,
                RoleKind.TEAM_LEADER,
                Period.since(OPENED)),
            chosen(AUNT, JIM, OPENED))
        .and(more);
  }

  private static Told told() {
    return told(LEADER);
  }

  private static Told told(PersonId by) {
    return nothing().reasons("Zij reist er twee keer voor.").by(by);
  }

  private static GrantResource grant(long amount) {
    return new GrantResource(FILE, ASK, Optional.of(amount), told().grounds());
  }

  private static GrantResource grant() {
    return new GrantResource(FILE, ASK, Optional.empty(), told().grounds());
  }

  private static RefuseResource refuse(Told told) {
    return new RefuseResource(FILE, ASK, told.grounds());
  }

  private static PayExpense pay(LocalDate on, long cents) {
    return new PayExpense(FILE, ASK, on, cents);
  }
}
