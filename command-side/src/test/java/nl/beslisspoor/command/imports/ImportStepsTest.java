package nl.beslisspoor.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import org.junit.jupiter.api.Test;

class ImportStepsTest {

  private static final CaseId FILE = new CaseId(new UUID(1, 1));
  private static final ImportSteps.Step RECEIVED = step("received", "2011-10-11T11:45:40.276Z");
  private static final ImportSteps.Step CHECKED = step("checked", "2011-10-12T06:26:25.398Z");
  private static final ImportSteps.Step SENT = step("sent", "2011-11-24T14:36:51.302Z");

  private CaseFile file = CaseFile.none();

  @Test
  void the_first_time_every_step_is_kept_in_the_order_of_the_log() {
    assertThat(activities(given(RECEIVED, CHECKED))).containsExactly("received", "checked");
  }

  @Test
  void a_step_is_kept_as_imported_with_all_that_the_source_said() {
    var act = act(1);
    var event = (StepImported) command(RECEIVED).decide(file, act).getFirst();

    assertThat(event)
        .isEqualTo(
            new StepImported(
                FILE,
                act,
                InformationCategory.UNSORTED,
                new Label("municipality"),
                new ForeignId("case-1"),
                RECEIVED.activity(),
                RECEIVED.phase(),
                RECEIVED.actor(),
                RECEIVED.group(),
                RECEIVED.moment()));
  }

  @Test
  void the_same_history_told_again_adds_nothing_whoever_tells_it() {
    given(RECEIVED, CHECKED);

    assertThat(command(RECEIVED, CHECKED).decide(file, act(2))).isEmpty();
  }

  @Test
  void a_longer_history_adds_what_is_new() {
    given(RECEIVED, CHECKED);

    assertThat(activities(given(RECEIVED, CHECKED, SENT))).containsExactly("sent");
    assertThat(given(RECEIVED, CHECKED, SENT)).isEmpty();
  }

  @Test
  void a_shorter_history_is_refused() {
    given(RECEIVED, CHECKED);

    refused(command(RECEIVED));
  }

  @Test
  void steps_in_another_order_are_refused() {
    given(RECEIVED, CHECKED);

    refused(command(CHECKED, RECEIVED, SENT));
  }

  @Test
  void a_step_that_differs_in_any_part_is_refused() {
    given(RECEIVED, CHECKED);

    for (var other : differentFrom(RECEIVED)) {
      refused(command(other, CHECKED));
    }
  }

  @Test
  void a_file_that_was_opened_here_takes_no_imported_history() {
    file =
        file.after(
            new CaseOpened(
                FILE,
                act(1),
                InformationCategory.UNSORTED,
                new PersonId(new UUID(3, 3)),
                new OrganisationId(new UUID(4, 4)),
                LegalFramework.values()[0],
                Residence.values()[0]));

    refused(command(RECEIVED));
  }

  private List<CaseEvent> given(ImportSteps.Step... steps) {
    var events = command(steps).decide(file, act(1));
    events.forEach(event -> file = file.after(event));
    return events;
  }

  private void refused(ImportSteps command) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> command.decide(file, act(2)))
        .satisfies(
            refusal -> assertThat(refusal.rule().ref().id()).isEqualTo(ImportSteps.HISTORY_STAYS));
  }

  private static ImportSteps command(ImportSteps.Step... steps) {
    return new ImportSteps(
        FILE, new Label("municipality"), new ForeignId("case-1"), Arrays.asList(steps));
  }

  private static List<String> activities(List<CaseEvent> events) {
    return events.stream().map(event -> ((StepImported) event).activity().text()).toList();
  }

  private static List<ImportSteps.Step> differentFrom(ImportSteps.Step s) {
    var others = new ArrayList<ImportSteps.Step>();
    var label = Optional.of(new Label("other"));
    var person = Optional.of(new PersonId(new UUID(9, 9)));
    others.add(
        new ImportSteps.Step(new Label("other"), s.phase(), s.actor(), s.group(), s.moment()));
    others.add(new ImportSteps.Step(s.activity(), label, s.actor(), s.group(), s.moment()));
    others.add(new ImportSteps.Step(s.activity(), s.phase(), person, s.group(), s.moment()));
    others.add(
        new ImportSteps.Step(s.activity(), s.phase(), Optional.empty(), s.group(), s.moment()));
    others.add(new ImportSteps.Step(s.activity(), s.phase(), s.actor(), label, s.moment()));
    others.add(
        new ImportSteps.Step(
            s.activity(), s.phase(), s.actor(), s.group(), s.moment().plusMillis(1)));
    return others;
  }

  private static ImportSteps.Step step(String activity, String moment) {
    return new ImportSteps.Step(
        new Label(activity),
        Optional.of(new Label("complete")),
        Optional.of(new PersonId(new UUID(2, 2))),
        Optional.of(new Label("Group 1")),
        Instant.parse(moment));
  }

  private static Act act(int number) {
    return new Act(
        new ActId(new UUID(7, number)),
        new PersonId(new UUID(8, number)),
        Capacity.ADMINISTRATOR,
        Instant.EPOCH.plusSeconds(number));
  }
}
