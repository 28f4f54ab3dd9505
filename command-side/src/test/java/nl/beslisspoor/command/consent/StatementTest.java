package nl.beslisspoor.command.consent;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FATHER;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Course.STATEMENT;
import static nl.beslisspoor.command.story.Course.drawnUp;
import static nl.beslisspoor.command.story.Course.ended;
import static nl.beslisspoor.command.story.Course.signed;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.youthBorn;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.InformationCategory.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Relation;
import org.junit.jupiter.api.Test;

/** The consent statement is drawn up and signed by all parties. */
public class StatementTest {

  private static final LocalDate CHOSEN = TODAY.minusDays(20);
  private static final StatementId OTHER = new StatementId(act().id().derive("other"));

  private final Story story = family(chosen(AUNT, JIM, CHOSEN));
  private final Story drawnUp = story.and(drawnUp(STATEMENT, CHOSEN, YOUTH, MOTHER, AUNT));

  @Test
  void a_statement_says_who_may_get_which_information_for_what_and_how_long() {
    story
        .when(drawingUp(YOUTH, MOTHER, AUNT))
        .then(
            new ConsentStatementDrawnUp(
                FILE,
                act(),
                PLAN_AND_AGREEMENTS,
                new StatementId(act().id().derive("statement")),
                SUPPORT,
                List.of(YOUTH, MOTHER, AUNT),
                List.of(SCHOOL),
                words("Meedenken over school."),
                Period.since(TODAY)));
  }

  @Test
  void a_consent_statement_names_who_signs_and_which_information_it_is_about() {
    story.when(drawingUp()).refused("statement-has-parties");
    story
        .when(
            new DrawUpStatement(
                FILE,
                SUPPORT,
                List.of(YOUTH, AUNT),
                List.of(),
                words("Alles."),
                Period.since(TODAY)))
        .refused("statement-has-parties");
    story.when(drawingUp(YOUTH, AUNT)).accepted();
  }

  @Test
  void from_12_on_the_youth_signs_under_12_the_parents_with_authority() {
    var twelve = youthBorn(TODAY.minusYears(12), chosen(AUNT, JIM, CHOSEN));
    twelve.when(drawingUp(MOTHER, AUNT)).refused("youth-or-parents-sign");
    twelve.when(drawingUp(YOUTH, AUNT)).accepted();

    var eleven = youthBorn(TODAY.minusYears(12).plusDays(1), chosen(AUNT, JIM, CHOSEN));
    eleven.when(drawingUp(YOUTH, AUNT)).refused("youth-or-parents-sign");
    eleven.when(drawingUp(MOTHER, AUNT)).accepted();
    eleven
        .and(person(FATHER, Relation.FATHER), authority(FATHER, Period.since(OPENED)))
        .when(drawingUp(MOTHER, AUNT))
        .refused("youth-or-parents-sign");
  }

  @Test
  void the_figure_signs_too() {
    story.when(drawingUp(YOUTH, MOTHER)).refused("figure-signs");
    story.when(drawingUp(YOUTH, AUNT)).accepted();
  }

  @Test
  void a_statement_is_about_a_figure_whose_support_has_not_ended() {
    family().when(drawingUp(YOUTH, AUNT)).refused("support-not-ended");
    story.and(ended(TODAY)).when(drawingUp(YOUTH, AUNT)).refused("support-not-ended");
    story.and(saidYes(TODAY), positioned(TODAY)).when(drawingUp(YOUTH, AUNT)).accepted();
  }

  @Test
  void only_people_of_the_file_draw_up_are_named_and_sign() {
    story.when(drawingUp(YOUTH, AUNT, STRANGER)).refused("person-is-known");
    story.when(drawingUp(YOUTH, AUNT), recordedBy(STRANGER, TODAY)).refused("person-is-known");
    drawnUp.when(signing(STATEMENT, STRANGER, TODAY)).refused("person-is-known");
    drawnUp
        .when(signing(STATEMENT, YOUTH, TODAY), recordedBy(STRANGER, TODAY))
        .refused("person-is-known");
  }

  @Test
  void a_party_signs_on_a_day_and_in_a_way() {
    drawnUp
        .when(new SignStatement(FILE, STATEMENT, AUNT, TODAY, Optional.of(HeardHow.WRITTEN)))
        .then(
            new ConsentStatementSigned(
                FILE,
                act(),
                PLAN_AND_AGREEMENTS,
                STATEMENT,
                AUNT,
                TODAY,
                Optional.of(HeardHow.WRITTEN)));
    drawnUp.when(signing(STATEMENT, AUNT, TODAY.plusDays(1))).refused("not-in-the-future");
  }

  @Test
  void only_who_is_named_in_the_statement_signs_and_once() {
    drawnUp.when(signing(STATEMENT, WORKER, TODAY)).refused("party-signs-once");
    drawnUp
        .and(signed(STATEMENT, AUNT, TODAY))
        .when(signing(STATEMENT, AUNT, TODAY))
        .refused("party-signs-once");
    drawnUp.and(signed(STATEMENT, AUNT, TODAY)).when(signing(STATEMENT, YOUTH, TODAY)).accepted();
  }

  @Test
  void this_consent_statement_is_there_and_still_holds() {
    drawnUp.when(signing(OTHER, YOUTH, TODAY)).refused("statement-is-open");
    var replaced = drawnUp.and(drawnUp(OTHER, TODAY, YOUTH, AUNT));
    replaced.when(signing(STATEMENT, YOUTH, TODAY)).refused("statement-is-open");
    replaced.when(signing(OTHER, YOUTH, TODAY)).accepted();
    var until = story.when(drawingUp(new Period(CHOSEN, Optional.of(TODAY)), YOUTH, AUNT)).after();
    var id = until.file().statements().all().keySet().iterator().next();
    until.when(signing(id, YOUTH, TODAY)).refused("statement-is-open");
    until.when(signing(id, YOUTH, TODAY.minusDays(1))).accepted();
    drawnUp.when(signing(STATEMENT, YOUTH, TODAY)).accepted();
  }

  @Test
  void a_statement_is_complete_when_all_named_parties_have_signed() {
    var two = drawnUp.and(signed(STATEMENT, YOUTH, TODAY), signed(STATEMENT, AUNT, TODAY));

    assertThat(complete(two)).isFalse();
    assertThat(complete(two.and(signed(STATEMENT, MOTHER, TODAY)))).isTrue();
    assertThat(
            complete(two.and(signed(STATEMENT, MOTHER, TODAY), drawnUp(OTHER, TODAY, YOUTH, AUNT))))
        .isFalse();
  }

  private static boolean complete(Story story) {
    return story.file().statements().complete(SUPPORT, TODAY, List.of()).isPresent();
  }

  private static DrawUpStatement drawingUp(PersonId... parties) {
    return drawingUp(Period.since(TODAY), parties);
  }

  private static DrawUpStatement drawingUp(Period period, PersonId... parties) {
    return new DrawUpStatement(
        FILE, SUPPORT, List.of(parties), List.of(SCHOOL), words("Meedenken over school."), period);
  }

  private static SignStatement signing(StatementId statement, PersonId party, LocalDate on) {
    return new SignStatement(FILE, statement, party, on, Optional.empty());
  }
}
