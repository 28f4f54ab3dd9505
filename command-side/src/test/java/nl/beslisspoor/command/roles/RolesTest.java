package nl.beslisspoor.command.roles;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.INSTITUTION;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.DIRECTING;
import static nl.beslisspoor.command.story.Facts.MANDATE;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Told.heard;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.RoleKind.CASE_DIRECTOR;
import static nl.beslisspoor.events.catalogue.RoleKind.NETWORK_LEAD;
import static nl.beslisspoor.events.catalogue.RoleKind.TEAM_LEADER;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Story.Outcome;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class RolesTest {

  private static final RoleId NEW = new RoleId(act().id().derive("role"));
  private static final RoleId OTHER = new RoleId(act().id().derive("other"));
  private static final Period FROM_TODAY = Period.since(TODAY);
  private static final Mandate ORDER =
      new Mandate(INSTITUTION, MandateGround.COURT_ORDER, Optional.of(words("C/13/123456")));

  @Test
  void a_role_is_assigned_to_a_person_for_a_period_on_a_mandate() {
    var period = new Period(TODAY, Optional.of(TODAY.plusDays(30)));
    var outcome = assign(family(), COLLEAGUE, TEAM_LEADER, period, told()).accepted();

    outcome.then(
        new RoleAssigned(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            outcome.account(),
            NEW,
            COLLEAGUE,
            TEAM_LEADER,
            MANDATE,
            period));
    assertThat(outcome.account().subject()).isEqualTo(COLLEAGUE);
  }

  @Test
  void this_role_is_assigned_it_does_not_follow_from_who_somebody_is() {
    for (var kind : RoleKind.values()) {
      if (kind.byRelation()) {
        assign(family(), COLLEAGUE, kind, FROM_TODAY, told()).refused("role-can-be-assigned");
        change(family(), kind, FROM_TODAY, told()).refused("role-can-be-assigned");
      }
    }
    assign(family(), COLLEAGUE, TEAM_LEADER, FROM_TODAY, told()).accepted();
  }

  @Test
  void a_professional_role_goes_to_a_professional_not_to_youth_family_network_or_support_figure() {
    for (var kind : RoleKind.values()) {
      if (kind.professional()) {
        for (var citizen : List.of(YOUTH, MOTHER, AUNT)) {
          assign(family(), citizen, kind, FROM_TODAY, told().heard(citizen, SUPPORTS))
              .refused("professional-role-for-professionals");
        }
      }
    }
    assign(family(), COLLEAGUE, TEAM_LEADER, FROM_TODAY, told()).accepted();
    var given = family(holds(OTHER, AUNT, NETWORK_LEAD, Period.since(OPENED)));
    given
        .when(new ChangeRole(FILE, OTHER, TEAM_LEADER, MANDATE, FROM_TODAY, told().grounds()))
        .refused("professional-role-for-professionals");
  }

  @Test
  void a_role_is_decided_upon_by_the_holder_of_the_mandate() {
    assign(family(), COLLEAGUE, TEAM_LEADER, FROM_TODAY, told().by(COLLEAGUE))
        .refused("mandate-holder-decides");
    assign(family(), COLLEAGUE, TEAM_LEADER, FROM_TODAY, told().by(MOTHER))
        .refused("mandate-holder-decides");
    end(family(), DIRECTING, TODAY, Optional.of(COLLEAGUE), told().by(YOUTH))
        .refused("mandate-holder-decides");
    assign(family(), COLLEAGUE, TEAM_LEADER, FROM_TODAY, told().by(WORKER)).accepted();
  }

  @ParameterizedTest
  @EnumSource(names = {"CASE_DIRECTOR", "YOUTH_PROTECTOR", "NETWORK_LEAD"})
  void one_holder_at_a_time_binds_the_roles_with_one_holder(RoleKind single) {
    var held = family(holds(OTHER, WORKER, single, Period.since(OPENED)));
    assign(held, COLLEAGUE, single, FROM_TODAY, told()).asksToExplain("one-holder-at-a-time");
  }

  @Test
  void there_is_one_case_director_one_youth_protector_and_one_network_lead_at_a_time() {
    assign(family(), COLLEAGUE, CASE_DIRECTOR, FROM_TODAY, told())
        .asksToExplain("one-holder-at-a-time");
    assign(family(), COLLEAGUE, NETWORK_LEAD, FROM_TODAY, told()).accepted();
    var leader = family(holds(OTHER, WORKER, TEAM_LEADER, Period.since(OPENED)));
    assign(leader, COLLEAGUE, TEAM_LEADER, FROM_TODAY, told()).accepted();
  }

  @Test
  void a_role_that_somebody_else_holds_later_on_is_not_free() {
    var later = family(holds(OTHER, WORKER, NETWORK_LEAD, Period.since(TODAY.plusDays(9))));
    assign(later, COLLEAGUE, NETWORK_LEAD, FROM_TODAY, told())
        .asksToExplain("one-holder-at-a-time");
    assign(later, COLLEAGUE, NETWORK_LEAD, until(TODAY.plusDays(9)), told()).accepted();
  }

  @Test
  void a_role_is_free_from_the_day_on_which_it_ended() {
    var ended = family(holds(OTHER, WORKER, NETWORK_LEAD, new Period(OPENED, Optional.of(TODAY))));
    assign(ended, COLLEAGUE, NETWORK_LEAD, FROM_TODAY, told()).accepted();
  }

  @Test
  void a_change_of_mandate_keeps_the_earlier_period() {
    var outcome =
        family()
            .when(
                new ChangeRole(FILE, DIRECTING, CASE_DIRECTOR, ORDER, FROM_TODAY, told().grounds()))
            .accepted();
    outcome.then(
        new RoleChanged(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            outcome.account(),
            DIRECTING,
            CASE_DIRECTOR,
            ORDER,
            FROM_TODAY));
    var roles = outcome.after().file().roles();

    assertThat(roles.find(DIRECTING, TODAY.minusDays(1)).orElseThrow().mandate())
        .isEqualTo(MANDATE);
    assertThat(roles.find(DIRECTING, TODAY).orElseThrow().mandate()).isEqualTo(ORDER);
  }

  @Test
  void only_people_in_the_file_get_a_role() {
    assign(family(), STRANGER, TEAM_LEADER, FROM_TODAY, told()).refused("person-is-known");
    end(family(), DIRECTING, TODAY, Optional.of(STRANGER), told()).refused("person-is-known");
  }

  @Test
  void nobody_gets_loses_or_changes_a_role_in_imported_history() {
    var history = given(imported());
    assign(history, COLLEAGUE, TEAM_LEADER, FROM_TODAY, told()).refused("imported-history-stays");
    change(history, TEAM_LEADER, FROM_TODAY, told()).refused("imported-history-stays");
    end(history, DIRECTING, TODAY, Optional.empty(), told()).refused("imported-history-stays");
  }

  private static Told told() {
    return professionally().heard(heard(COLLEAGUE, SUPPORTS, OPENED));
  }

  private static Period until(LocalDate end) {
    return new Period(TODAY, Optional.of(end));
  }

  private static Outcome assign(
      Story story, PersonId holder, RoleKind kind, Period period, Told told) {
    return story.when(new AssignRole(FILE, holder, kind, MANDATE, period, told.grounds()));
  }

  private static Outcome change(Story story, RoleKind kind, Period period, Told told) {
    return story.when(new ChangeRole(FILE, DIRECTING, kind, MANDATE, period, told.grounds()));
  }

  private static Outcome end(
      Story story, RoleId role, LocalDate on, Optional<PersonId> to, Told told) {
    return story.when(new EndRole(FILE, role, on, to, told.grounds()));
  }
}
