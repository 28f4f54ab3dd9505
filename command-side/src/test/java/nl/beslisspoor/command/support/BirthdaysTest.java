package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FATHER;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Course.STATEMENT;
import static nl.beslisspoor.command.story.Course.drawnUp;
import static nl.beslisspoor.command.story.Course.signed;
import static nl.beslisspoor.command.story.Facts.CONSENT;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.consented;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Facts.saidNoTo;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.youthBorn;
import static nl.beslisspoor.command.story.Terms.sharing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.BasisKind.AGREEMENT;
import static nl.beslisspoor.events.catalogue.RoleKind.CASE_DIRECTOR;
import static nl.beslisspoor.events.catalogue.RoleKind.CITIZEN_GUARDIAN;
import static nl.beslisspoor.events.catalogue.RoleKind.GUARDIAN;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import java.time.LocalDate;
import nl.beslisspoor.command.story.Facts;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** What a youth's twelfth and sixteenth birthday do to consent statement and consent. */
class BirthdaysTest {

  private static final LocalDate BEFORE = TODAY.minusDays(10);
  private static final RoleId GUARDIANSHIP = new RoleId(act().id().derive("guardianship"));
  private static final ConsentId OWN = new ConsentId(act().id().derive("own"));

  @Test
  void what_the_parents_signed_and_consented_to_stands_at_twelve_until_the_youth_answers() {
    var twelve = byParents(TODAY.minusYears(12));
    twelve.when(position()).accepted();
    twelve
        .and(saidNoTo(OWN, sharing(YOUTH, AUNT), TODAY))
        .when(position())
        .asksToExplain("consent-statement-signed");
    twelve.and(consented(OWN, sharing(YOUTH, AUNT), TODAY)).when(position()).accepted();
  }

  @Test
  void at_sixteen_the_parents_part_lapses_and_the_youth_s_own_consent_stands() {
    byParents(TODAY.minusYears(16).plusDays(1)).when(position()).accepted();
    var sixteen = byParents(TODAY.minusYears(16));
    sixteen.when(position()).asksToExplain("consent-statement-signed");
    sixteen.and(consented(OWN, sharing(YOUTH, AUNT), TODAY)).when(position()).accepted();
  }

  @Test
  void from_sixteen_on_a_parent_s_missing_signature_makes_no_statement_incomplete() {
    withoutTheMother(TODAY.minusYears(16).plusDays(1))
        .when(position())
        .asksToExplain("consent-statement-signed");
    withoutTheMother(TODAY.minusYears(16)).when(position()).accepted();
  }

  @Test
  void a_guardian_s_part_lapses_at_sixteen_as_that_of_a_parent() {
    for (var kind : new RoleKind[] {GUARDIAN, CITIZEN_GUARDIAN}) {
      withoutTheGuardian(TODAY.minusYears(16).plusDays(1), kind)
          .when(position(FATHER))
          .asksToExplain("consent-statement-signed");
      withoutTheGuardian(TODAY.minusYears(16), kind).when(position(FATHER)).accepted();
    }
    withoutTheGuardian(TODAY.minusYears(16), CASE_DIRECTOR)
        .when(position(FATHER))
        .asksToExplain("consent-statement-signed");
  }

  @Test
  void from_sixteen_on_the_figure_still_signs_also_when_guardian() {
    var unsigned =
        chosen(TODAY.minusYears(16))
            .and(
                authority(AUNT, Period.since(BEFORE)),
                drawnUp(STATEMENT, BEFORE, YOUTH, AUNT),
                signed(STATEMENT, YOUTH, BEFORE),
                consented(OWN, sharing(YOUTH, AUNT), BEFORE));
    unsigned.when(position()).asksToExplain("consent-statement-signed");
    unsigned.and(signed(STATEMENT, AUNT, TODAY)).when(position()).accepted();
  }

  /** Signed and consented to by the mother while the youth was under twelve. */
  private static Story byParents(LocalDate born) {
    var child = born.plusYears(10);
    return chosen(born)
        .and(
            drawnUp(STATEMENT, child, MOTHER, AUNT),
            signed(STATEMENT, MOTHER, child),
            signed(STATEMENT, AUNT, child),
            consented(CONSENT, sharing(MOTHER, AUNT), child));
  }

  /** The youth consented and signed, the figure signed, the mother was named and did not. */
  private static Story withoutTheMother(LocalDate born) {
    return chosen(born)
        .and(
            drawnUp(STATEMENT, BEFORE, YOUTH, MOTHER, AUNT),
            signed(STATEMENT, YOUTH, BEFORE),
            signed(STATEMENT, AUNT, BEFORE),
            consented(OWN, sharing(YOUTH, AUNT), BEFORE));
  }

  /** Everybody signed but the father, who holds that role and no parental authority. */
  private static Story withoutTheGuardian(LocalDate born, RoleKind kind) {
    return chosen(born)
        .and(
            person(FATHER, Relation.FATHER),
            holds(GUARDIANSHIP, FATHER, kind, Period.since(BEFORE)),
            drawnUp(STATEMENT, BEFORE, YOUTH, MOTHER, FATHER, AUNT),
            signed(STATEMENT, YOUTH, BEFORE),
            signed(STATEMENT, MOTHER, BEFORE),
            signed(STATEMENT, AUNT, BEFORE),
            consented(OWN, sharing(YOUTH, AUNT), BEFORE));
  }

  private static Story chosen(LocalDate born) {
    return youthBorn(born, Facts.chosen(AUNT, JIM, BEFORE), saidYes(BEFORE));
  }

  private static PositionSupportFigure position(PersonId... others) {
    var told =
        professionally()
            .basis(AGREEMENT, "Rolafspraak")
            .heard(YOUTH, SUPPORTS)
            .heard(MOTHER, SUPPORTS)
            .heard(AUNT, SUPPORTS);
    for (var other : others) {
      told = told.heard(other, SUPPORTS);
    }
    return new PositionSupportFigure(FILE, SUPPORT, told.grounds());
  }
}
