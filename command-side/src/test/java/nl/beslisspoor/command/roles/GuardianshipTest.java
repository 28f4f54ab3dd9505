package nl.beslisspoor.command.roles;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.INSTITUTION;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.MANDATE;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.RoleKind.CITIZEN_GUARDIAN;
import static nl.beslisspoor.events.catalogue.RoleKind.GUARDIAN;
import static nl.beslisspoor.events.catalogue.RoleKind.TEAM_LEADER;
import static nl.beslisspoor.events.catalogue.RoleKind.YOUTH_PROTECTOR;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Story.Outcome;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** Guardianship: by the court, with its order, and with youth and institution heard. */
public class GuardianshipTest {

  private static final RoleId OTHER = new RoleId(act().id().derive("other"));
  private static final Period FROM_TODAY = Period.since(TODAY);
  private static final Mandate ORDER =
      new Mandate(INSTITUTION, MandateGround.COURT_ORDER, Optional.of(words("C/13/123456")));

  @Test
  void guardianship_is_given_by_the_court_only() {
    for (var kind : new RoleKind[] {GUARDIAN, CITIZEN_GUARDIAN}) {
      assign(family(), AUNT, kind, FROM_TODAY, court().by(WORKER)).refused("guardianship-by-court");
      assign(family(), AUNT, kind, FROM_TODAY, court().by(JUDGE)).accepted();
    }
  }

  @Test
  void the_court_order_is_named() {
    var told = professionally().heard(AUNT, SUPPORTS).heard(YOUTH, SUPPORTS).by(JUDGE);
    assign(family(), AUNT, CITIZEN_GUARDIAN, FROM_TODAY, told).refused("court-order-named");
    var onMandate = new AssignRole(FILE, AUNT, CITIZEN_GUARDIAN, ORDER, FROM_TODAY, told.grounds());
    family().when(onMandate).accepted();
    assign(family(), AUNT, CITIZEN_GUARDIAN, FROM_TODAY, told.courtOrder()).accepted();
  }

  @Test
  void joint_guardians_are_possible() {
    var guarded = family(holds(OTHER, MOTHER, CITIZEN_GUARDIAN, Period.since(OPENED)));
    assign(guarded, AUNT, CITIZEN_GUARDIAN, FROM_TODAY, court().by(JUDGE)).accepted();
  }

  @Test
  void a_guardianship_becomes_no_other_role_and_ends_not_without_the_court() {
    var guarded = family(holds(OTHER, AUNT, CITIZEN_GUARDIAN, Period.since(OPENED)));
    var changed = new ChangeRole(FILE, OTHER, TEAM_LEADER, MANDATE, FROM_TODAY, court().grounds());
    guarded.when(changed).refused("guardianship-by-court");
    end(guarded, OTHER, TODAY, Optional.of(MOTHER), court()).refused("guardianship-by-court");
    end(guarded, OTHER, TODAY, Optional.of(MOTHER), court().heard(MOTHER, SUPPORTS).by(JUDGE))
        .accepted();
  }

  @Test
  void on_guardianship_the_youth_the_figure_and_the_institution_are_heard() {
    var institution = family(holds(OTHER, COLLEAGUE, YOUTH_PROTECTOR, Period.since(OPENED)));
    assign(institution, AUNT, CITIZEN_GUARDIAN, FROM_TODAY, court().by(JUDGE))
        .asksToExplain("heard-first");
    assign(
            institution,
            AUNT,
            CITIZEN_GUARDIAN,
            FROM_TODAY,
            court().heard(COLLEAGUE, OBJECTS).by(JUDGE))
        .accepted();
    assign(
            family(),
            AUNT,
            CITIZEN_GUARDIAN,
            FROM_TODAY,
            professionally().courtOrder().heard(AUNT, SUPPORTS).by(JUDGE))
        .asksToExplain("heard-first");
  }

  /** A court's account, with the youth and the aunt heard; without its decider. */
  private static Told court() {
    return professionally().courtOrder().heard(AUNT, SUPPORTS).heard(YOUTH, SUPPORTS);
  }

  private static Outcome assign(
      Story story, PersonId holder, RoleKind kind, Period period, Told told) {
    return story.when(new AssignRole(FILE, holder, kind, MANDATE, period, told.grounds()));
  }

  private static Outcome end(
      Story story, RoleId role, LocalDate on, Optional<PersonId> to, Told told) {
    return story.when(new EndRole(FILE, role, on, to, told.grounds()));
  }
}
