package nl.beslisspoor.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Supports.Stage;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;

class HistoriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(8, 8));
  private static final Staff STAFF =
      new Staff(
          Staff.professional(new PersonId(new UUID(8, 1)), "Anna de Wit"),
          Staff.professional(new PersonId(new UUID(8, 2)), "Bram Yılmaz"),
          Staff.professional(new PersonId(new UUID(8, 3)), "Carla Hendriks"));

  @Test
  void every_history_is_decided_without_a_refusal_on_whatever_day_it_is_told() {
    for (var day = TODAY; day.isBefore(TODAY.plusYears(4)); day = day.plusDays(5)) {
      var events = events(day);
      assertThat(events).as("told on %s", day).hasSizeGreaterThan(80);
      assertThat(decisions(events)).as("told on %s", day).allMatch(HistoriesTest::inItsOrder);
    }
  }

  @Test
  void everything_was_recorded_in_order_and_before_today() {
    var moments = steps(TODAY).stream().map(Step::act).map(Act::at).toList();
    assertThat(moments).isSorted();
    assertThat(moments)
        .allMatch(
            new Calendar(TODAY).day(0, TODAY.getDayOfWeek()).atStartOfDay(Calendar.ZONE).toInstant()
                ::isAfter);
  }

  @Test
  void each_history_has_one_file_of_its_own_and_the_same_identifiers_everywhere() {
    var perFile = Histories.perFile(STAFF, ORGANISATION, new Calendar(TODAY));
    assertThat(perFile.stream().map(steps -> steps.getFirst().file())).doesNotHaveDuplicates();
    assertThat(steps(TODAY).stream().map(step -> step.act().id()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            steps(TODAY.plusDays(99)).stream().map(step -> step.act().id()).toList());
  }

  @Test
  void parents_agree_grudgingly_and_the_youth_speaks_first() {
    var chosen = accounts(DecisionKind.SUPPORT_FIGURE_CHOSEN);
    assertThat(chosen.stream().flatMap(account -> account.heard().stream()).map(Hearing::stance))
        .contains(Stance.GRUDGING, Stance.OBJECTS, Stance.NOT_REACHED);
    assertThat(chosen.stream().map(account -> account.heard().getFirst()))
        .allMatch(hearing -> hearing.stance() == Stance.SUPPORTS && hearing.words().isPresent());
  }

  @Test
  void a_position_is_refused_with_reasons_and_another_choice_is_accepted_later() {
    assertThat(accounts(DecisionKind.POSITIONING_REFUSED))
        .singleElement()
        .matches(account -> account.reasons().isPresent() && account.deviations().isEmpty());
    assertThat(
            files(TODAY).values().stream()
                .flatMap(file -> file.supports().all().values().stream())
                .map(support -> support.stage()))
        .containsExactlyInAnyOrder(
            Stage.POSITIONED,
            Stage.REFUSED,
            Stage.POSITIONED,
            Stage.POSITIONED,
            Stage.DECLINED,
            Stage.POSITIONED);
  }

  @Test
  void guardianship_passes_by_the_court_and_the_youth_protector_leaves() {
    var day = TODAY.minusDays(1);
    assertThat(files(TODAY).values())
        .filteredOn(file -> !file.roles().holding(RoleKind.CITIZEN_GUARDIAN, day).isEmpty())
        .singleElement()
        .matches(file -> file.roles().holding(RoleKind.YOUTH_PROTECTOR, day).isEmpty());
  }

  @Test
  void one_consent_is_refused_and_one_withdrawn_which_is_recorded_late() {
    assertThat(accounts(DecisionKind.CONSENT_REFUSED)).hasSize(1);
    assertThat(decisions(events(TODAY)).filter(HistoriesTest::late))
        .singleElement()
        .matches(late -> late.account().kind() == DecisionKind.CONSENT_WITHDRAWN);
  }

  @Test
  void professionals_had_seen_the_file_before_they_decided() {
    assertThat(accounts(DecisionKind.SUPPORT_FIGURE_POSITIONED))
        .hasSize(4)
        .allMatch(account -> account.known().getFirst().position() > 0);
  }

  private static boolean inItsOrder(Decision decision) {
    return !decision.account().decidedAt().isAfter(decision.act().at());
  }

  private static boolean late(Decision decision) {
    Instant decided = decision.account().decidedAt();
    return Duration.between(decided, decision.act().at()).compareTo(Duration.ofDays(7)) > 0;
  }

  private static List<AccountabilityRecord> accounts(DecisionKind kind) {
    return decisions(events(TODAY))
        .map(Decision::account)
        .filter(account -> account.kind() == kind)
        .toList();
  }

  private static Stream<Decision> decisions(List<CaseEvent> events) {
    return events.stream().filter(Decision.class::isInstance).map(Decision.class::cast);
  }

  private static Map<CaseId, CaseFile> files(LocalDate today) {
    var files = new HashMap<CaseId, CaseFile>();
    events(today)
        .forEach(event ->
            files.merge(
                event.caseId(), CaseFile.none().after(event), (file, first) -> file.after(event)));
    return files;
  }

  /** Everything that follows when the histories are decided on the files as they grow. */
  private static List<CaseEvent> events(LocalDate today) {
    var files = new HashMap<CaseId, List<CaseEvent>>();
    var states = new HashMap<CaseId, CaseFile>();
    var all = new ArrayList<CaseEvent>();
    for (var step : steps(today)) {
      var file = states.getOrDefault(step.file(), CaseFile.none());
      var before = files.computeIfAbsent(step.file(), id -> new ArrayList<>());
      var events = step.command().apply(before.size() - 1L).decide(file, step.act());
      before.addAll(events);
      all.addAll(events);
      for (var event : events) {
        file = file.after(event);
      }
      states.put(step.file(), file);
    }
    return all;
  }

  private static List<Step> steps(LocalDate today) {
    return Histories.inOrder(STAFF, ORGANISATION, new Calendar(today));
  }
}
