package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Facts.saidNo;
import static nl.beslisspoor.command.story.Story.family;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** From when until when somebody acts as support figure. */
public class ActingFigureTest {

  @Test
  void a_chosen_figure_acts_as_such_from_the_day_of_the_choice_on_and_no_longer_after_a_no() {
    var chosen = family(chosen(AUNT, JIM, TODAY.minusDays(5)));

    assertThat(role(chosen.file(), AUNT, TODAY.minusDays(6))).isEqualTo(RoleKind.NETWORK_PERSON);
    assertThat(role(chosen.file(), AUNT, TODAY.minusDays(5))).isEqualTo(RoleKind.SUPPORT_FIGURE);
    assertThat(role(chosen.and(saidNo(TODAY)).file(), AUNT, TODAY))
        .isEqualTo(RoleKind.NETWORK_PERSON);
    assertThat(role(chosen.and(saidNo(TODAY)).file(), AUNT, TODAY.minusDays(1)))
        .isEqualTo(RoleKind.SUPPORT_FIGURE);
  }

  @Test
  void who_holds_authority_acts_as_such_also_when_chosen_as_figure() {
    var chosen =
        family(chosen(AUNT, JIM, TODAY.minusDays(5)), authority(AUNT, Period.since(TODAY)));

    assertThat(role(chosen.file(), AUNT, TODAY)).isEqualTo(RoleKind.PARENT_WITH_AUTHORITY);
  }

  private static RoleKind role(CaseFile file, PersonId person, LocalDate day) {
    return file.roleOf(person, day).orElseThrow();
  }
}
