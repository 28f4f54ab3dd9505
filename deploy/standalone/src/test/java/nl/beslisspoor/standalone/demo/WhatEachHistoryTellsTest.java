package nl.beslisspoor.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.Supports.Stage;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;

/** The situation that each history tells. */
class WhatEachHistoryTellsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

  @Test
  void a_girl_of_fourteen_opposite_four_adults_gets_a_jim() {
    var lina = told("four-adults-at-the-table");

    assertThat(lina.ageOn(TODAY)).contains(14);
    assertThat(lina.stages()).containsExactly(Stage.POSITIONED);
    assertThat(lina.wordsOfYouth()).anyMatch(words -> words.contains("Vier grote mensen"));
  }

  @Test
  void a_boy_placed_out_of_home_loses_scouting_family_and_hairdresser_and_gets_them_back() {
    var kai = told("his-own-hairdresser");

    assertThat(kai.all(OrdinaryLifeRestricted.class).map(OrdinaryLifeRestricted::part))
        .containsExactlyInAnyOrder(
            PartOfLife.CONTACT_WITH_FAMILY, PartOfLife.SPORT_AND_CLUBS, PartOfLife.DAILY_HABITS);
    assertThat(kai.all(RestrictionLifted.class)).hasSize(3);
    assertThat(kai.all(PlacementDecided.class).map(PlacementDecided::residence))
        .containsExactly(Residence.RESIDENTIAL_GROUP, Residence.AT_HOME);
    assertThat(kai.accounts(DecisionKind.PLACEMENT_DECIDED).getFirst().deviations())
        .anyMatch(deviation -> deviation.rule().id().equals("network-looked-at-first"));
  }

  @Test
  void guardianship_passes_by_the_court_and_the_youth_protector_leaves() {
    var roles = told("citizen-guardian").file().roles();

    assertThat(roles.holding(RoleKind.CITIZEN_GUARDIAN, TODAY)).hasSize(1);
    assertThat(roles.holding(RoleKind.YOUTH_PROTECTOR, TODAY)).isEmpty();
    assertThat(roles.holding(RoleKind.YOUTH_PROTECTOR, TODAY.minusWeeks(30))).hasSize(1);
  }

  @Test
  void a_grandparent_in_the_safety_plan_is_doubted_held_and_resumed() {
    var saar = told("grandparents-in-the-plan");
    var figures =
        saar.all(SupportFigureChosen.class)
            .map(chosen -> saar.file().opening().person(chosen.figure()).orElseThrow().relation());

    assertThat(figures).startsWith(Relation.GRANDPARENT, Relation.GRANDPARENT);
    assertThat(
            saar.accounts(DecisionKind.SUPPORT_FIGURE_POSITIONED).getFirst().heard().stream()
                .map(Hearing::stance))
        .contains(Stance.RESERVATIONS, Stance.OBJECTS);
    assertThat(saar.all(SupportFigureHeld.class)).hasSize(1);
    assertThat(saar.all(SupportFigureResumed.class)).hasSize(1);
  }

  @Test
  void parents_agree_grudgingly_from_the_choice_to_the_position() {
    var thijs = told("all-right-then");

    for (var kind :
        List.of(DecisionKind.SUPPORT_FIGURE_CHOSEN, DecisionKind.SUPPORT_FIGURE_POSITIONED)) {
      assertThat(thijs.accounts(kind))
          .singleElement()
          .satisfies(account ->
              assertThat(account.heard())
                  .filteredOn(heard -> thijs.file().isParent(heard.party()))
                  .extracting(Hearing::stance)
                  .containsExactly(Stance.GRUDGING, Stance.GRUDGING));
    }
  }

  @Test
  void a_bad_influence_is_put_on_hold_twice_and_ended_for_safety_against_her_will() {
    var romy = told("somebody-who-always-answers");

    assertThat(romy.all(SupportFigureHeld.class)).hasSize(2);
    assertThat(romy.all(SupportFigureEnded.class))
        .singleElement()
        .matches(ended -> ended.ground() == EndGround.SAFETY)
        .matches(ended ->
            ended.account().heard().stream()
                .anyMatch(heard ->
                    heard.party().equals(romy.youth()) && heard.stance() == Stance.OBJECTS));
  }

  @Test
  void a_girl_turns_sixteen_soon_and_a_boy_did_while_his_file_ran() {
    var femke = told("almost-sixteen");
    var thijs = told("all-right-then");

    assertThat(femke.ageOn(TODAY)).contains(15);
    assertThat(femke.ageOn(TODAY.plusDays(60))).contains(16);
    assertThat(thijs.ageOn(TODAY.minusMonths(6))).contains(15);
    assertThat(thijs.ageOn(TODAY)).contains(16);
  }

  @Test
  void a_file_closes_at_eighteen_with_aftercare() {
    var naomi = told("after-eighteen");

    assertThat(naomi.ageOn(TODAY)).contains(18);
    assertThat(naomi.all(CaseClosed.class))
        .singleElement()
        .matches(closed -> !closed.aftercare().orElseThrow().stays().isEmpty());
    assertThat(naomi.file().opening().closedBy(TODAY)).isTrue();
  }

  @Test
  void a_boy_wants_nobody_and_that_is_an_answer() {
    var sem = told("wants-nobody");

    assertThat(sem.all(NoSupportFigureForNow.class)).hasSize(2);
    assertThat(sem.file().supports().all()).isEmpty();
  }

  private static Told told(String name) {
    return Told.on(TODAY, name);
  }
}
