package nl.beslisspoor.command.placement;

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
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Surroundings.placedInNetwork;
import static nl.beslisspoor.command.story.Surroundings.whoAsked;
import static nl.beslisspoor.command.story.Told.impression;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;
import static nl.beslisspoor.events.catalogue.Residence.CLOSED;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.RESERVATIONS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;

/** Where the youth goes to live, and who is asked first. */
public class PlacingTest {

  private static final RoleId ADVISING = new RoleId(act().id().derive("advising"));
  private static final Optional<Narrative> AUTHORISED = Optional.of(words("C/13/7654"));

  /** The network was asked about; the colleague is behavioural scientist. */
  private final Story story =
      family(
          whoAsked(OPENED),
          holds(ADVISING, COLLEAGUE, RoleKind.BEHAVIOURAL_SCIENTIST, Period.since(OPENED)));

  @Test
  void the_youth_lives_there_from_that_day_on_and_lived_elsewhere_before() {
    var outcome =
        story
            .when(
                new DecidePlacement(
                    FILE, Residence.FOSTER_CARE, TODAY, true, AUTHORISED, told().grounds()))
            .accepted();

    outcome.then(
        new PlacementDecided(
            FILE,
            act(),
            HOME_SITUATION,
            outcome.account(),
            Residence.FOSTER_CARE,
            TODAY,
            true,
            AUTHORISED));
    var file = outcome.after().file();
    assertThat(file.residence(TODAY.minusDays(1))).contains(Residence.RESIDENTIAL_GROUP);
    assertThat(file.residence(TODAY)).contains(Residence.FOSTER_CARE);
  }

  @Test
  void the_placement_decided_last_for_a_day_counts_however_late_it_is_recorded() {
    var moved = story.when(freely(Residence.AT_HOME, TODAY, told())).after();
    var late = moved.when(freely(Residence.FAMILY_HOME, TODAY.minusDays(9), told())).after();

    assertThat(late.file().residence(TODAY.minusDays(9))).contains(Residence.FAMILY_HOME);
    assertThat(late.file().residence(TODAY)).contains(Residence.AT_HOME);
  }

  @Test
  void for_a_forced_placement_the_court_s_authorisation_is_named() {
    story
        .when(
            new DecidePlacement(
                FILE, Residence.FOSTER_CARE, TODAY, true, Optional.empty(), told().grounds()))
        .refused("authorisation-when-forced");
    story.when(freely(Residence.FOSTER_CARE, TODAY, told())).accepted();
  }

  @Test
  void for_a_closed_placement_a_behavioural_scientist_consents() {
    story
        .when(freely(CLOSED, TODAY, advised(RESERVATIONS)))
        .refused("scientist-consents-to-closed");
    story
        .when(freely(CLOSED, TODAY, parties().heard(impression(COLLEAGUE, SUPPORTS))))
        .refused("scientist-consents-to-closed");
    story.when(freely(CLOSED, TODAY, parties())).refused("scientist-consents-to-closed");
    family(whoAsked(OPENED))
        .when(freely(CLOSED, TODAY, told()))
        .refused("scientist-consents-to-closed");
    story.when(freely(CLOSED, TODAY, told())).accepted();
    story.when(freely(CLOSED, TODAY, parties().by(WORKER, COLLEAGUE))).accepted();
  }

  @Test
  void a_behavioural_scientist_was_asked_for_advice_beforehand() {
    story.when(freely(Residence.FOSTER_CARE, TODAY, parties())).asksToExplain("scientist-advises");
    story.when(freely(Residence.AT_HOME, TODAY, parties())).asksToExplain("scientist-advises");
    story.when(freely(Residence.FOSTER_CARE, TODAY, advised(OBJECTS))).accepted();
    story.when(freely(Residence.FOSTER_CARE, TODAY, told())).accepted();
  }

  @Test
  void the_network_was_looked_at_first_also_in_a_crisis() {
    var unasked =
        family(holds(ADVISING, COLLEAGUE, RoleKind.BEHAVIOURAL_SCIENTIST, Period.since(OPENED)));
    unasked
        .when(freely(Residence.CRISIS_PLACEMENT, TODAY, told()))
        .asksToExplain("network-looked-at-first");
    unasked.when(freely(Residence.AT_HOME, TODAY, told())).accepted();
    unasked.when(freely(Residence.INDEPENDENT, TODAY, told())).accepted();
    unasked
        .and(placedInNetwork(AUNT))
        .when(freely(Residence.CRISIS_PLACEMENT, TODAY, told()))
        .accepted();
    story.when(freely(Residence.CRISIS_PLACEMENT, TODAY, told())).accepted();
  }

  @Test
  void a_professional_with_a_role_or_the_court_decides() {
    for (var person : List.of(YOUTH, MOTHER, AUNT)) {
      story
          .when(freely(Residence.AT_HOME, TODAY, told().by(person)))
          .refused("professional-with-the-file");
    }
    family(whoAsked(OPENED))
        .when(freely(Residence.AT_HOME, TODAY, told().by(COLLEAGUE)))
        .refused("professional-with-the-file");
    story.when(freely(Residence.AT_HOME, TODAY, told().by(JUDGE))).accepted();
  }

  @Test
  void the_youth_the_parents_with_authority_and_who_stands_beside_the_youth_are_heard() {
    var beside = story.and(chosen(AUNT, JIM, OPENED), saidYes(OPENED), positioned(OPENED));
    beside.when(freely(Residence.AT_HOME, TODAY, told())).asksToExplain("heard-first");
    beside.when(freely(Residence.AT_HOME, TODAY, told().heard(AUNT, OBJECTS))).accepted();
    story
        .when(
            freely(
                Residence.AT_HOME,
                TODAY,
                professionally().heard(MOTHER, SUPPORTS).heard(COLLEAGUE, SUPPORTS)))
        .asksToExplain("heard-first");
    story
        .when(
            freely(
                Residence.AT_HOME,
                TODAY,
                professionally().heard(YOUTH, SUPPORTS).heard(COLLEAGUE, SUPPORTS)))
        .asksToExplain("heard-first");
  }

  private static Told told() {
    return advised(SUPPORTS);
  }

  /** Youth and mother were heard, and the scientist said this. */
  private static Told advised(Stance scientist) {
    return parties().heard(COLLEAGUE, scientist);
  }

  private static Told parties() {
    return professionally().heard(YOUTH, OBJECTS).heard(MOTHER, OBJECTS);
  }

  private static DecidePlacement freely(Residence residence, LocalDate from, Told told) {
    return new DecidePlacement(FILE, residence, from, false, Optional.empty(), told.grounds());
  }
}
