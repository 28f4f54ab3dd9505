package nl.beslisspoor.command.records;

import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** An entry is corrected by a later one; what stood there stays. */
public class CorrectingTest {

  private static final RoleId GUARDING = new RoleId(act().id().derive("guarding"));
  private static final Narrative READING = words("Het was de buurman, niet de oom.");

  /** Places of entries in the story of the family. */
  private static final long OPENING = 0;

  private static final long ROLE = 3;
  private static final long MOTHER_ADDED = 4;
  private static final long LAST = 8;

  private final Story story = family();

  @Test
  void from_now_on_the_entry_is_read_with_its_correction_and_stays_as_it_was() {
    var outcome = story.when(correct(OPENING, told(YOUTH))).accepted();

    outcome.then(
        new RecordCorrected(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            outcome.account(),
            OPENING,
            CorrectionCause.WRONG_PERSON,
            READING));
    assertThat(outcome.after().events()).startsWith(story.events().toArray(new CaseEvent[0]));
  }

  @Test
  void a_correction_refers_to_an_entry_of_this_file() {
    story.when(correct(LAST + 1, told(YOUTH))).refused("entry-exists");
    story.when(correct(-1, told(YOUTH))).refused("entry-exists");
    story.when(correct(LAST, told(COLLEAGUE))).accepted();
    given().when(correct(OPENING, told(YOUTH))).refused("file-is-open");
  }

  @Test
  void the_recorder_corrects_it_or_the_data_protection_officer() {
    story
        .when(correct(OPENING, told(YOUTH)), recordedBy(COLLEAGUE, TODAY))
        .refused("corrected-by-recorder");
    story.when(correct(OPENING, told(YOUTH).by(MOTHER))).refused("corrected-by-recorder");
    story.when(correct(OPENING, told(YOUTH).by(COLLEAGUE))).refused("corrected-by-recorder");
    var guarded =
        family(holds(GUARDING, COLLEAGUE, RoleKind.DATA_PROTECTION_OFFICER, Period.since(OPENED)));
    guarded.when(correct(OPENING, told(YOUTH)), recordedBy(COLLEAGUE, TODAY)).accepted();
    guarded.when(correct(OPENING, told(YOUTH).by(COLLEAGUE))).accepted();
    story.when(correct(OPENING, told(YOUTH))).accepted();
  }

  @Test
  void a_data_protection_officer_whose_role_ended_corrects_no_longer() {
    var until = new Period(OPENED, Optional.of(TODAY));
    family(holds(GUARDING, COLLEAGUE, RoleKind.DATA_PROTECTION_OFFICER, until))
        .when(correct(OPENING, told(YOUTH)), recordedBy(COLLEAGUE, TODAY))
        .refused("corrected-by-recorder");
  }

  @Test
  void whoever_the_entry_is_about_is_heard_and_else_the_youth() {
    story.when(correct(MOTHER_ADDED, told(YOUTH))).asksToExplain("heard-first");
    story.when(correct(MOTHER_ADDED, told(MOTHER))).accepted();
    story.when(correct(OPENING, told(MOTHER))).asksToExplain("heard-first");
    assertThat(story.when(correct(MOTHER_ADDED, told(MOTHER))).account().subject())
        .isEqualTo(MOTHER);
    assertThat(story.when(correct(ROLE, told(YOUTH))).account().subject()).isEqualTo(YOUTH);
  }

  @Test
  void a_correction_owes_reasons_and_nothing_more() {
    story
        .when(correct(OPENING, nothing().heard(YOUTH, SUPPORTS)))
        .refused("professional-gives-reasons");
    story.when(correct(OPENING, told(YOUTH))).accepted();
  }

  @Test
  void a_correction_can_itself_be_corrected() {
    story
        .when(correct(OPENING, told(YOUTH)))
        .after()
        .when(correct(LAST + 1, told(YOUTH)))
        .accepted();
  }

  private static Told told(PersonId heard) {
    return nothing().reasons("Nagevraagd bij school.").heard(heard, SUPPORTS);
  }

  private static CorrectRecord correct(long entry, Told told) {
    return new CorrectRecord(FILE, entry, CorrectionCause.WRONG_PERSON, READING, told.grounds());
  }
}
