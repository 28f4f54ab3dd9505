package nl.beslisspoor.command.opening;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story.Outcome;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.catalogue.Relation;
import org.junit.jupiter.api.Test;

/** What stands about a person is corrected; what stood there stays in the history. */
public class CorrectingPeopleTest {

  /** Places of entries in the story of the family. */
  private static final long OPENING = 0;

  private static final long YOUTH_ADDED = 1;
  private static final long ROLE = 3;
  private static final long MOTHER_ADDED = 4;

  private static final LocalDate BORN = LocalDate.parse("2010-09-01");

  @Test
  void from_now_on_this_is_who_it_is() {
    var outcome = correct(YOUTH_ADDED, YOUTH, Relation.YOUTH, BORN, told(YOUTH)).accepted();

    outcome.then(
        new PersonCorrected(
            FILE,
            act(),
            CONTACT,
            outcome.account(),
            YOUTH_ADDED,
            YOUTH,
            new PersonalText(YOUTH, "Noor"),
            Optional.of(new PersonalDate(YOUTH, BORN)),
            Relation.YOUTH));
    assertThat(
            outcome.after().file().opening().youth().orElseThrow().born().map(PersonalDate::date))
        .contains(BORN);
    assertThat(outcome.after().events()).startsWith(family().events().toArray(new CaseEvent[0]));
  }

  @Test
  void authority_stays_when_a_person_is_corrected() {
    var corrected =
        correct(MOTHER_ADDED, MOTHER, Relation.STEPPARENT, null, told(MOTHER)).after().file();

    assertThat(corrected.withAuthority(TODAY)).containsExactly(MOTHER);
    assertThat(corrected.isParent(MOTHER)).isFalse();
  }

  @Test
  void the_entry_that_is_corrected_is_about_this_person() {
    correct(MOTHER_ADDED, AUNT, Relation.RELATIVE, null, told(AUNT))
        .refused("entry-is-about-person");
    correct(OPENING, MOTHER, Relation.MOTHER, null, told(MOTHER)).refused("entry-is-about-person");
    correct(ROLE, WORKER, Relation.PROFESSIONAL, null, told(WORKER))
        .refused("entry-is-about-person");
    correct(99, MOTHER, Relation.MOTHER, null, told(MOTHER)).refused("entry-exists");
    correct(MOTHER_ADDED, MOTHER, Relation.MOTHER, null, told(MOTHER)).accepted();
  }

  @Test
  void a_correction_can_be_corrected() {
    var once = correct(MOTHER_ADDED, MOTHER, Relation.OTHER, null, told(MOTHER)).after();
    once.when(correction(9, MOTHER, Relation.MOTHER, null, told(MOTHER))).accepted();
  }

  @Test
  void the_youth_stays_the_youth_and_nobody_else_becomes_one() {
    correct(YOUTH_ADDED, YOUTH, Relation.FRIEND, BORN, told(YOUTH)).refused("one-youth");
    correct(MOTHER_ADDED, MOTHER, Relation.YOUTH, null, told(MOTHER)).refused("one-youth");
  }

  @Test
  void only_a_person_of_the_file_is_corrected_by_who_recorded_it_and_is_heard() {
    correct(MOTHER_ADDED, STRANGER, Relation.MOTHER, null, told(MOTHER)).refused("person-is-known");
    family()
        .when(
            correction(MOTHER_ADDED, MOTHER, Relation.MOTHER, null, told(MOTHER)),
            recordedBy(COLLEAGUE, TODAY))
        .refused("corrected-by-recorder");
    correct(MOTHER_ADDED, MOTHER, Relation.MOTHER, null, told(YOUTH)).asksToExplain("heard-first");
  }

  @Test
  void nobody_was_born_tomorrow() {
    correct(MOTHER_ADDED, MOTHER, Relation.MOTHER, TODAY.plusDays(1), told(MOTHER))
        .refused("not-in-the-future");
  }

  private static Told told(PersonId heard) {
    return nothing().reasons("Op het paspoort staat het anders.").heard(heard, SUPPORTS);
  }

  private static Outcome correct(
      long entry, PersonId person, Relation relation, LocalDate born, Told told) {
    return family().when(correction(entry, person, relation, born, told));
  }

  private static CorrectPerson correction(
      long entry, PersonId person, Relation relation, LocalDate born, Told told) {
    return new CorrectPerson(
        FILE, entry, person, "Noor", Optional.ofNullable(born), relation, told.grounds());
  }
}
