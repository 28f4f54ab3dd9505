package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FATHER;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.NEIGHBOUR;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.positioningRefused;
import static nl.beslisspoor.command.story.Facts.saidNo;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.Stance.GRUDGING;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.RESERVATIONS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

public class ChoosingTest {

  @Test
  void a_youth_chooses_and_owes_no_reasons_no_alternatives_and_no_basis() {
    var outcome = family().when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS))).accepted();
    var account = outcome.account();

    outcome.then(
        new SupportFigureChosen(
            FILE,
            act(),
            InformationCategory.NETWORK,
            account,
            new SupportId(act().id().derive("support")),
            AUNT,
            JIM,
            1));
    assertThat(account.kind()).isEqualTo(DecisionKind.SUPPORT_FIGURE_CHOSEN);
    assertThat(account.deciders())
        .containsExactly(new Decider(YOUTH, RoleKind.YOUTH, Optional.empty()));
  }

  @Test
  void the_youth_who_decides_is_listed_as_speaking_by_deciding() {
    var account = family().when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS))).account();

    assertThat(account.heard()).contains(Hearing.decided(YOUTH, TODAY));
  }

  @Test
  void the_youth_alone_chooses_who_becomes_the_jim() {
    var told = professionally().heard(MOTHER, SUPPORTS).heard(YOUTH, SUPPORTS);
    family().when(jim(AUNT, told.by(WORKER))).refused("chosen-by-youth");
    family().when(jim(AUNT, told.by(YOUTH))).refused("chosen-by-youth");
    family().when(jim(AUNT, nothing().by(MOTHER))).refused("chosen-by-youth");
    family().when(jim(AUNT, nothing().by(YOUTH).heard(MOTHER, SUPPORTS))).accepted();
  }

  @Test
  void the_choice_stands_also_when_the_professional_doubts() {
    family().when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS).heard(WORKER, OBJECTS))).accepted();
  }

  @Test
  void a_jim_is_no_parent_of_the_youth() {
    family().when(jim(MOTHER, nothing())).refused("figure-is-no-parent");
    family(person(FATHER, Relation.FATHER))
        .when(jim(FATHER, nothing()))
        .refused("figure-is-no-parent");
    family(person(FATHER, Relation.STEPPARENT, LocalDate.parse("1980-01-01")))
        .when(jim(FATHER, nothing().heard(MOTHER, SUPPORTS)))
        .accepted();
  }

  @Test
  void a_support_figure_is_somebody_else_than_the_youth() {
    family().when(jim(YOUTH, nothing().heard(MOTHER, SUPPORTS))).refused("figure-is-somebody-else");
    family().when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS))).accepted();
  }

  @Test
  void a_jim_is_18_or_over() {
    var told = nothing().heard(MOTHER, SUPPORTS);
    var turns18Tomorrow = family(person(NEIGHBOUR, Relation.NEIGHBOUR, born(18, 1)));
    turns18Tomorrow.when(jim(NEIGHBOUR, told)).asksToExplain("figure-is-adult");
    family(person(NEIGHBOUR, Relation.NEIGHBOUR, born(18, 0)))
        .when(jim(NEIGHBOUR, told))
        .accepted();
    turns18Tomorrow
        .when(jim(NEIGHBOUR, told.explaining("figure-is-adult")))
        .accepted("figure-is-adult");
  }

  @Test
  void a_figure_whose_age_nobody_knows_needs_an_explanation() {
    family(person(NEIGHBOUR, Relation.NEIGHBOUR))
        .when(jim(NEIGHBOUR, nothing().heard(MOTHER, SUPPORTS)))
        .asksToExplain("figure-is-adult");
  }

  @Test
  void the_parents_agree_with_the_choice_grudgingly_counts() {
    family().when(jim(AUNT, nothing())).asksToExplain("parents-agree");
    family().when(jim(AUNT, nothing().heard(MOTHER, OBJECTS))).asksToExplain("parents-agree");
    family().when(jim(AUNT, nothing().heard(MOTHER, RESERVATIONS))).asksToExplain("parents-agree");
    family().when(jim(AUNT, nothing().heard(MOTHER, GRUDGING))).accepted();
    family().when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS))).accepted();
    family()
        .when(jim(AUNT, nothing().heard(MOTHER, OBJECTS).explaining("parents-agree")))
        .accepted("parents-agree");
  }

  @Test
  void every_parent_with_authority_agrees() {
    var both =
        family(
            person(FATHER, Relation.FATHER),
            authority(FATHER, Period.since(LocalDate.parse("2010-06-01"))));

    both.when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS))).asksToExplain("parents-agree");
    both.when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS).heard(FATHER, GRUDGING))).accepted();
  }

  @Test
  void a_parent_whose_authority_ended_is_not_asked_to_agree() {
    var ended =
        family(
            person(FATHER, Relation.FATHER),
            authority(FATHER, new Period(LocalDate.parse("2010-06-01"), Optional.of(TODAY))));

    ended.when(jim(AUNT, nothing().heard(MOTHER, SUPPORTS))).accepted();
    ended
        .when(jim(AUNT, nothing().on(TODAY.minusDays(1)).heard(yesterday(MOTHER))))
        .asksToExplain("parents-agree");
  }

  @Test
  void a_professionals_reading_of_a_parents_stance_is_not_that_parents_agreement() {
    var read = Told.heard(MOTHER, SUPPORTS, TODAY);
    var impression =
        new Hearing(MOTHER, SUPPORTS, read.words(), read.how(), read.on(), Optional.empty(), true);

    family().when(jim(AUNT, nothing().heard(impression))).asksToExplain("parents-agree");
  }

  @Test
  void the_support_form_stands_in_the_catalogue() {
    var told = nothing().heard(MOTHER, SUPPORTS).grounds();
    family()
        .when(new ChooseSupportFigure(FILE, AUNT, new FormId("onbekend"), told))
        .refused("form-is-known");
    family().when(new ChooseSupportFigure(FILE, AUNT, JIM, told)).accepted();
  }

  @Test
  void this_person_is_not_already_open_as_support_figure_in_this_form() {
    var told = nothing().heard(MOTHER, SUPPORTS);
    var open = family(chosen(AUNT, JIM, TODAY.minusDays(9)));
    open.when(jim(AUNT, told)).refused("not-chosen-already");
    open.and(saidYes(TODAY)).when(jim(AUNT, told)).refused("not-chosen-already");
    open.and(saidYes(TODAY), positioned(TODAY)).when(jim(AUNT, told)).refused("not-chosen-already");
    open.and(saidNo(TODAY)).when(jim(AUNT, told)).accepted();
    open.and(positioningRefused(TODAY)).when(jim(AUNT, told)).accepted();
  }

  @Test
  void only_somebody_in_the_file_is_chosen() {
    family().when(jim(STRANGER, nothing())).refused("person-is-known");
  }

  @Test
  void nobody_is_chosen_in_imported_history() {
    given(imported()).when(jim(AUNT, nothing())).refused("imported-history-stays");
  }

  @Test
  void a_choice_made_earlier_is_held_against_the_ages_of_that_day() {
    var turned18 = family(person(NEIGHBOUR, Relation.NEIGHBOUR, born(18, 0)));
    turned18
        .when(jim(NEIGHBOUR, nothing().on(TODAY.minusDays(1)).heard(yesterday(MOTHER))))
        .asksToExplain("figure-is-adult");
  }

  private static ChooseSupportFigure jim(PersonId figure, Told told) {
    return new ChooseSupportFigure(FILE, figure, JIM, told.grounds());
  }

  private static Hearing yesterday(PersonId party) {
    return Told.heard(party, SUPPORTS, TODAY.minusDays(1));
  }

  /** Born so many years before today, and so many days later. */
  private static LocalDate born(int years, int later) {
    return TODAY.minusYears(years).plusDays(later);
  }
}
