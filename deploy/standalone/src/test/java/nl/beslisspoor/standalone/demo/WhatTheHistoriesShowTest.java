package nl.beslisspoor.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.beslisspoor.command.file.Supports.Stage;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.standalone.Repository;
import org.junit.jupiter.api.Test;

/** What the histories together have for a supervisor and for the questions of an auditor. */
class WhatTheHistoriesShowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

  @Test
  void who_was_asked_before_anybody_was_chosen_or_positioned() {
    assertThat(all())
        .allSatisfy(told -> {
          var asked = told.all(WhoQuestionAsked.class).findFirst().orElseThrow();
          assertThat(told.all(SupportFigureChosen.class).map(one -> one.account().decidedAt()))
              .allMatch(asked.askedAt()::isBefore);
          assertThat(told.all(SupportFigurePositioned.class).map(one -> one.account().decidedAt()))
              .allMatch(asked.askedAt()::isBefore);
        });
  }

  @Test
  void one_evaluation_is_overdue_some_are_due_soon_and_a_choice_lies_undecided() {
    assertThat(due(told("four-adults-at-the-table"))).allMatch(TODAY.minusWeeks(1)::isAfter);
    assertThat(all().stream().flatMap(told -> due(told).stream()))
        .filteredOn(day -> !day.isBefore(TODAY) && day.isBefore(TODAY.plusDays(30)))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(told("grandparents-in-the-plan").stages()).contains(Stage.ACCEPTED);
  }

  @Test
  void one_professional_revises_the_own_decision_and_a_team_leader_overrules_another() {
    var revisions = all().stream().flatMap(told -> told.all(DecisionRevised.class)).toList();

    assertThat(revisions)
        .extracting(DecisionRevised::manner)
        .contains(RevisionManner.REVISED, RevisionManner.OVERRULED);
    assertThat(revisions)
        .filteredOn(one -> one.manner() == RevisionManner.OVERRULED)
        .allMatch(one -> one.account().deciders().getFirst().role() == RoleKind.TEAM_LEADER)
        .allMatch(one ->
            one.account().basis().stream()
                .anyMatch(basis -> basis.kind() == BasisKind.MORAL_DELIBERATION));
  }

  @Test
  void one_decision_rests_on_impressions_only_and_one_on_an_entry_corrected_later() {
    assertThat(told("somebody-who-always-answers").all(SupportFigureHeld.class))
        .anyMatch(held -> held.account().heard().stream().allMatch(Hearing::impression));
    var jayden = told("cousin-of-seventeen");
    var no = jayden.accounts(DecisionKind.POSITIONING_REFUSED).getFirst();
    assertThat(jayden.all(RecordCorrected.class))
        .anyMatch(one ->
            one.entry() <= no.known().getFirst().position()
                && one.account().decidedAt().isAfter(no.decidedAt()));
  }

  @Test
  void an_evaluation_brings_unwanted_effects_to_light() {
    assertThat(
            all().stream()
                .flatMap(told -> told.all(EvaluationConcluded.class))
                .flatMap(one -> one.findings().unwanted().stream())
                .map(effect -> effect.kind())
                .distinct())
        .hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void the_readme_names_every_history() {
    var list =
        Histories.all().stream()
            .map(Histories.Named::about)
            .map("- %s%n"::formatted)
            .collect(Collectors.joining("", "\n", "\n"));
    Repository.assertGeneratedPart("README.md", "histories of the demo", list);
  }

  private static List<Told> all() {
    return Told.everyOneOn(TODAY).toList();
  }

  private static Told told(String name) {
    return Told.on(TODAY, name);
  }

  /** The days set for the evaluation of figures in position. */
  private static List<LocalDate> due(Told told) {
    return told.file().supports().all().values().stream()
        .filter(support -> support.stage() == Stage.POSITIONED)
        .map(Support::id)
        .flatMap(id -> told.file().evaluations().due(id, Optional.empty()).stream())
        .toList();
  }
}
