package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Facts.BURGERVOOGD;
import static nl.beslisspoor.command.story.Facts.opened;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import nl.beslisspoor.command.story.Story.Outcome;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.catalogue.Residence;
import org.junit.jupiter.api.Test;

/** A citizen guardian as support figure: the court chooses, the youth is heard. */
public class CitizenGuardianTest {

  @Test
  void a_citizen_guardian_is_appointed_by_the_court() {
    guardian(court().by(WORKER)).refused("chosen-by-court");
    guardian(court().by(YOUTH)).refused("chosen-by-court");
    guardian(court()).refused("chosen-by-court");
    guardian(court().by(JUDGE)).accepted();
  }

  @Test
  void a_citizen_guardian_is_chosen_with_the_court_order_named() {
    guardian(professionally().heard(YOUTH, SUPPORTS).by(JUDGE)).refused("court-order-named");
  }

  @Test
  void the_youth_is_heard_before_the_court_appoints_a_citizen_guardian() {
    guardian(professionally().courtOrder().by(JUDGE)).asksToExplain("heard-first");
  }

  @Test
  void the_youth_lives_in_a_residential_group_or_a_family_home() {
    for (var residence : Residence.values()) {
      var story = family(opened(residence));
      var outcome =
          story.when(new ChooseSupportFigure(FILE, AUNT, BURGERVOOGD, court().by(JUDGE).grounds()));
      switch (residence) {
        case RESIDENTIAL_GROUP, FAMILY_HOME -> outcome.accepted();
        case AT_HOME, CRISIS_PLACEMENT, NETWORK_FOSTER_CARE, FOSTER_CARE, CLOSED, INDEPENDENT ->
            outcome.asksToExplain("lives-in-group-or-family-home");
      }
    }
  }

  private static Outcome guardian(Told told) {
    return family().when(new ChooseSupportFigure(FILE, AUNT, BURGERVOOGD, told.grounds()));
  }

  private static Told court() {
    return professionally().courtOrder().heard(YOUTH, SUPPORTS);
  }
}
