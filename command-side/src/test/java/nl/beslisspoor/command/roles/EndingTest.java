package nl.beslisspoor.command.roles;

import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.DIRECTING;
import static nl.beslisspoor.command.story.Facts.MANDATE;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.RoleKind.CASE_DIRECTOR;
import static nl.beslisspoor.events.catalogue.RoleKind.NETWORK_LEAD;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Story.Outcome;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** A role ends and is handed over; what was held before stays known. */
public class EndingTest {

  private static final RoleId OTHER = new RoleId(act().id().derive("other"));

  @Test
  void a_role_that_was_changed_on_its_first_day_can_be_ended() {
    var changed =
        change(family(), NETWORK_LEAD, Period.since(OPENED), told().on(TODAY)).accepted().after();
    var lead = changed.file().roleOf(WORKER, TODAY);

    assertThat(lead).contains(NETWORK_LEAD);
    end(changed, DIRECTING, TODAY, Optional.of(COLLEAGUE), told()).accepted();
  }

  @Test
  void a_role_that_is_to_change_later_can_be_ended_before() {
    var planned = change(family(), NETWORK_LEAD, Period.since(TODAY.plusDays(30)), told()).after();
    var ended = end(planned, DIRECTING, TODAY, Optional.of(COLLEAGUE), told()).accepted().after();

    assertThat(ended.file().roles().find(DIRECTING, TODAY.plusDays(30))).isEmpty();
  }

  @Test
  void an_ended_role_was_held_until_that_day() {
    var outcome = end(family(), DIRECTING, TODAY, Optional.of(COLLEAGUE), told()).accepted();
    outcome.then(
        new RoleEnded(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            outcome.account(),
            DIRECTING,
            TODAY,
            Optional.of(COLLEAGUE)));
    var file = outcome.after().file();

    assertThat(file.roleOf(WORKER, TODAY.minusDays(1))).contains(CASE_DIRECTOR);
    assertThat(file.roleOf(WORKER, TODAY)).contains(RoleKind.PROFESSIONAL);
    assertThat(file.roleOf(WORKER, OPENED)).contains(CASE_DIRECTOR);
    assertThat(file.roleOf(WORKER, OPENED.minusDays(1))).contains(RoleKind.PROFESSIONAL);
  }

  @Test
  void the_role_was_handed_over_to_somebody_else() {
    end(family(), DIRECTING, TODAY, Optional.empty(), told()).asksToExplain("hand-over-done");
    end(family(), DIRECTING, TODAY, Optional.of(WORKER), told()).asksToExplain("hand-over-done");
    end(family(), DIRECTING, TODAY, Optional.of(COLLEAGUE), told()).accepted();
  }

  @Test
  void both_persons_of_a_hand_over_are_heard() {
    var told = professionally();
    end(family(), DIRECTING, TODAY, Optional.of(COLLEAGUE), told).asksToExplain("heard-first");
    var lead = family(holds(OTHER, COLLEAGUE, NETWORK_LEAD, Period.since(OPENED)));
    end(lead, OTHER, TODAY, Optional.of(WORKER), professionally()).asksToExplain("heard-first");
  }

  @Test
  void the_role_is_held_on_that_day() {
    change(family(), NETWORK_LEAD, Period.since(OPENED.minusDays(1)), told())
        .refused("role-is-held");
    end(family(), OTHER, TODAY, Optional.of(COLLEAGUE), told()).refused("role-is-held");
    end(family(), DIRECTING, OPENED.minusDays(1), Optional.of(COLLEAGUE), told())
        .refused("role-is-held");
    end(family(), DIRECTING, TODAY, Optional.of(COLLEAGUE), told()).accepted();
  }

  private static Told told() {
    return professionally().heard(heard(COLLEAGUE, SUPPORTS, OPENED));
  }

  private static Outcome change(Story story, RoleKind kind, Period period, Told told) {
    return story.when(new ChangeRole(FILE, DIRECTING, kind, MANDATE, period, told.grounds()));
  }

  private static Outcome end(
      Story story, RoleId role, LocalDate on, Optional<PersonId> to, Told told) {
    return story.when(new EndRole(FILE, role, on, to, told.grounds()));
  }
}
