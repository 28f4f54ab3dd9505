package nl.beslisspoor.command.opening;

import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Story.family;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** Parental authority in periods: what is recorded last holds from its first day on. */
public class AuthorityTest {

  private static final LocalDate BORN = LocalDate.parse("2010-06-01");

  @Test
  void authority_that_is_said_to_end_ends_whatever_its_first_day_was_said_to_be() {
    var ended = new Period(BORN.plusYears(5), Optional.of(TODAY));
    var file = family().when(holds(MOTHER, ended)).after().file();

    assertThat(file.withAuthority(TODAY.minusDays(1))).containsExactly(MOTHER);
    assertThat(file.withAuthority(BORN)).containsExactly(MOTHER);
    assertThat(file.withAuthority(TODAY)).isEmpty();
    assertThat(file.roleOf(MOTHER, TODAY)).contains(RoleKind.PARENT);
  }

  @Test
  void authority_may_come_back() {
    var file =
        family(
                authority(MOTHER, new Period(BORN, Optional.of(BORN.plusYears(1)))),
                authority(MOTHER, Period.since(BORN.plusYears(3))))
            .file();

    assertThat(file.withAuthority(BORN)).containsExactly(MOTHER);
    assertThat(file.withAuthority(BORN.plusYears(2))).isEmpty();
    assertThat(file.withAuthority(BORN.plusYears(3))).containsExactly(MOTHER);
  }

  @Test
  void an_earlier_period_of_authority_that_is_recorded_later_leaves_the_later_one() {
    var file =
        family(
                authority(MOTHER, new Period(BORN, Optional.of(BORN))),
                authority(MOTHER, Period.since(BORN.plusYears(3))),
                authority(MOTHER, new Period(BORN, Optional.of(BORN.plusYears(1)))))
            .file();

    assertThat(file.withAuthority(BORN)).containsExactly(MOTHER);
    assertThat(file.withAuthority(BORN.plusYears(1))).isEmpty();
    assertThat(file.withAuthority(BORN.plusYears(3))).containsExactly(MOTHER);
  }

  private static RecordParentalAuthority holds(PersonId person, Period period) {
    return new RecordParentalAuthority(FILE, person, period);
  }
}
