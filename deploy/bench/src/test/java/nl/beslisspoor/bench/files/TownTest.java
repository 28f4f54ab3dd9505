package nl.beslisspoor.bench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Supports.Stage;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.standalone.demo.telling.Seen;
import nl.beslisspoor.standalone.demo.telling.Step;
import org.junit.jupiter.api.Test;

class TownTest {
  private static final OrganisationId ORGANISATION = new OrganisationId(new UUID(8, 8));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

  @Test
  void every_household_is_recorded_without_a_refusal_on_whatever_day() {
    for (var day = TODAY; day.isBefore(TODAY.plusYears(2)); day = day.plusDays(17)) {
      for (var household : new Town(1, ORGANISATION, day).households(0, 20)) {
        assertThat(events(household.course())).as("on %s", day).hasSizeBetween(19, 25);
      }
    }
  }

  @Test
  void a_long_file_is_about_as_long_as_was_asked() {
    var household = town(1).household(7);

    assertThat(events(household.longCourse(Filling.views(1000)))).hasSizeBetween(990, 1010);
  }

  @Test
  void three_of_four_choices_end_in_a_position() {
    var positioned =
        town(1).households(0, 200).stream()
            .map(household -> fold(events(household.course())))
            .filter(file -> file.supports().all().values().stream().anyMatch(TownTest::positioned));

    assertThat(positioned.count()).isBetween(120L, 180L);
  }

  @Test
  void the_same_seed_tells_the_same_and_another_seed_something_else() {
    assertThat(events(town(1).household(3).course()))
        .isEqualTo(events(town(1).household(3).course()));
    assertThat(town(1).household(3).file()).isNotEqualTo(town(2).household(3).file());
    assertThat(town(1).households(0, 100)).extracting(Household::file).doesNotHaveDuplicates();
    assertThat(town(1).professionals(101)).hasSize(6).doesNotHaveDuplicates();
  }

  private static boolean positioned(Support support) {
    return support.stage() == Stage.POSITIONED;
  }

  private static Town town(long seed) {
    return new Town(seed, ORGANISATION, TODAY);
  }

  private static CaseFile fold(List<CaseEvent> events) {
    var file = CaseFile.none();
    for (var event : events) {
      file = file.after(event);
    }
    return file;
  }

  /** What follows when the steps are decided on the file as it grows. */
  private static List<CaseEvent> events(List<Step> steps) {
    var all = new ArrayList<CaseEvent>();
    var file = CaseFile.none();
    var seen = Seen.nothing();
    for (var step : steps) {
      for (var event : step.command().apply(seen).decide(file, step.act())) {
        all.add(event);
        file = file.after(event);
      }
      seen = seen.after(step.act(), all.size() - 1L);
    }
    return all;
  }
}
