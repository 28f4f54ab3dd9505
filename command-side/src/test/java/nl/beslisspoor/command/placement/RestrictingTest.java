package nl.beslisspoor.command.placement;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Surroundings.RESTRICTION;
import static nl.beslisspoor.command.story.Surroundings.restricted;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.BasisKind.LAW_ARTICLE;
import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** What is taken from a youth's ordinary life: by whom, on what ground, until when. */
public class RestrictingTest {

  private static final RoleId PROTECTING = new RoleId(act().id().derive("protecting"));
  private static final Period MONTH = new Period(TODAY, Optional.of(TODAY.plusMonths(1)));

  /** The worker directs the case and is youth protector too. */
  private final Story story =
      family(holds(PROTECTING, WORKER, RoleKind.YOUTH_PROTECTOR, Period.since(OPENED)));

  private final Story restricted = family(restricted(MONTH));

  @Test
  void the_restriction_says_what_whom_and_until_when_and_who_objected() {
    var outcome = story.when(restrict(List.of(AUNT), MONTH, told())).accepted();
    var account = outcome.account();

    outcome.then(
        new OrdinaryLifeRestricted(
            FILE,
            act(),
            HOME_SITUATION,
            account,
            new RestrictionId(act().id().derive("restriction")),
            PartOfLife.CONTACT_WITH_FAMILY,
            List.of(AUNT),
            MONTH));
    assertThat(account.heard())
        .extracting(Hearing::party, Hearing::stance)
        .contains(tuple(YOUTH, OBJECTS), tuple(AUNT, OBJECTS));
  }

  @Test
  void a_youth_protector_guardian_or_court_restricts_contact_or_ordinary_life() {
    refusesDecider(family(), told());
    refusesDecider(story, told().by(MOTHER));
    refusesDecider(story, told().by(COLLEAGUE));
    refusesDecider(story, told().by(WORKER, COLLEAGUE));
    story.when(restrict(List.of(AUNT), MONTH, told())).accepted();
    story.when(restrict(List.of(AUNT), MONTH, told().by(JUDGE))).accepted();
    family(holds(PROTECTING, COLLEAGUE, RoleKind.GUARDIAN, Period.since(OPENED)))
        .when(restrict(List.of(AUNT), MONTH, told().by(COLLEAGUE)))
        .accepted();
  }

  @Test
  void who_holds_other_roles_too_restricts_as_youth_protector() {
    assertThat(story.when(restrict(List.of(), MONTH, told())).account().deciders())
        .extracting(Decider::person, Decider::role)
        .containsExactly(tuple(WORKER, RoleKind.YOUTH_PROTECTOR));
  }

  @Test
  void the_legal_ground_or_the_court_order_is_named() {
    var without = heardAll(professionally());
    story.when(restrict(List.of(AUNT), MONTH, without)).refused("legal-ground-named");
    story
        .when(
            restrict(List.of(AUNT), MONTH, heardAll(professionally()).basis(LAW_ARTICLE, "1:265f")))
        .accepted();
    story.when(restrict(List.of(AUNT), MONTH, heardAll(professionally()).courtOrder())).accepted();
  }

  @Test
  void a_restriction_has_a_day_on_which_it_ends() {
    story.when(restrict(List.of(AUNT), Period.since(TODAY), told())).refused("restriction-has-end");
    story.when(restrict(List.of(AUNT), MONTH, told())).accepted();
  }

  @Test
  void a_lighter_measure_was_weighed() {
    var without = heardAll(nothing().reasons("Het gaat mis.").courtOrder());
    story
        .when(restrict(List.of(AUNT), MONTH, without))
        .asksToExplain("lighter-measure-weighed", "professional-weighs-alternatives");
    story
        .when(restrict(List.of(AUNT), MONTH, without.alternative("Bellen", "Liep uit de hand.")))
        .accepted();
  }

  @Test
  void the_youth_the_parents_and_who_is_cut_off_are_heard() {
    var told = professionally().courtOrder().heard(YOUTH, OBJECTS).heard(MOTHER, SUPPORTS);
    story.when(restrict(List.of(AUNT), MONTH, told)).asksToExplain("heard-first");
    story.when(restrict(List.of(), MONTH, told)).accepted();
    story.when(restrict(List.of(STRANGER), MONTH, told)).refused("person-is-known");
  }

  @Test
  void this_restriction_stands_on_that_day() {
    family().when(lift(TODAY)).refused("restriction-stands");
    restricted.when(lift(TODAY.minusDays(1))).refused("restriction-stands");
    restricted.when(lift(TODAY.plusMonths(1))).refused("restriction-stands");
    var outcome = restricted.when(lift(TODAY)).accepted();
    outcome.after().when(lift(TODAY)).refused("restriction-stands");
    restricted.when(lift(TODAY.plusDays(9))).accepted();
  }

  @Test
  void a_restriction_that_is_lifted_ends_before_its_day() {
    var outcome = restricted.when(lift(TODAY.plusDays(9))).accepted();

    outcome.then(
        new RestrictionLifted(
            FILE, act(), HOME_SITUATION, outcome.account(), RESTRICTION, TODAY.plusDays(9)));
    assertThat(outcome.after().file().placement().restriction(RESTRICTION))
        .contains(new Period(TODAY, Optional.of(TODAY.plusDays(9))));
  }

  @Test
  void lifting_is_for_a_professional_or_the_court_and_the_youth_is_heard() {
    restricted
        .when(new LiftRestriction(FILE, RESTRICTION, TODAY, professionally().by(MOTHER).grounds()))
        .refused("professional-with-the-file");
    restricted
        .when(new LiftRestriction(FILE, RESTRICTION, TODAY, professionally().grounds()))
        .asksToExplain("heard-first");
  }

  private static void refusesDecider(Story story, Told told) {
    story.when(restrict(List.of(AUNT), MONTH, told)).refused("restricted-by-institution-or-court");
  }

  private static Told told() {
    return heardAll(professionally()).courtOrder();
  }

  private static Told heardAll(Told told) {
    return told.heard(YOUTH, OBJECTS).heard(MOTHER, SUPPORTS).heard(AUNT, OBJECTS);
  }

  private static RestrictOrdinaryLife restrict(List<PersonId> cutOff, Period period, Told told) {
    return new RestrictOrdinaryLife(
        FILE, PartOfLife.CONTACT_WITH_FAMILY, cutOff, period, told.grounds());
  }

  private static LiftRestriction lift(LocalDate on) {
    return new LiftRestriction(
        FILE, RESTRICTION, on, professionally().heard(YOUTH, SUPPORTS).grounds());
  }
}
