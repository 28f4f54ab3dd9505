package nl.beslisspoor.command.opening;

import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FATHER;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.INSTITUTION;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.NEIGHBOUR;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Facts.ADULT_BIRTH;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;
import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;

public class OpeningTest {

  private static final LocalDate BORN = LocalDate.parse("2010-06-01");

  @Test
  void opening_names_the_youth_and_makes_the_opener_case_director_in_the_organisations_name() {
    var outcome = given().when(open(YOUTH, BORN, Told.professionally()));
    var account = outcome.account();

    outcome.then(
        new CaseOpened(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            YOUTH,
            INSTITUTION,
            LegalFramework.VOLUNTARY,
            Residence.AT_HOME),
        new PersonAdded(
            FILE,
            act(),
            CONTACT,
            YOUTH,
            new PersonalText(YOUTH, "Noor"),
            Optional.of(new PersonalDate(YOUTH, BORN)),
            Relation.YOUTH),
        new PersonAdded(
            FILE,
            act(),
            CONTACT,
            WORKER,
            new PersonalText(WORKER, "Sam"),
            Optional.empty(),
            Relation.PROFESSIONAL),
        new RoleAssigned(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            account,
            new RoleId(act().id().derive("role")),
            WORKER,
            RoleKind.CASE_DIRECTOR,
            new Mandate(INSTITUTION, MandateGround.ORGANISATION, Optional.empty()),
            Period.since(TODAY)));
    assertThat(account.deciders())
        .containsExactly(
            new Decider(
                WORKER,
                RoleKind.PROFESSIONAL,
                Optional.of(
                    new Mandate(INSTITUTION, MandateGround.ORGANISATION, Optional.empty()))));
  }

  @Test
  void the_youth_is_listed_as_not_asked_when_a_file_is_opened() {
    assertThat(given().when(open(YOUTH, BORN, Told.professionally())).account().heard())
        .singleElement()
        .satisfies(hearing -> {
          assertThat(hearing.party()).isEqualTo(YOUTH);
          assertThat(hearing.stance()).isEqualTo(Stance.NOT_ASKED);
          assertThat(hearing.whyNot()).isPresent();
        });
  }

  @Test
  void a_file_is_opened_once() {
    family().when(open(YOUTH, BORN, Told.professionally())).refused("file-is-new");
  }

  @Test
  void the_file_has_been_opened_at_this_organisation() {
    given().when(add(NEIGHBOUR, Relation.NEIGHBOUR)).refused("file-is-open");
    given().when(holds(MOTHER, Period.since(BORN))).refused("file-is-open");
    family().when(add(NEIGHBOUR, Relation.NEIGHBOUR)).accepted();
  }

  @Test
  void imported_history_is_neither_continued_nor_changed() {
    var imported = given(imported());
    imported.when(open(YOUTH, BORN, Told.professionally())).refused("imported-history-stays");
    imported.when(add(NEIGHBOUR, Relation.NEIGHBOUR)).refused("imported-history-stays");
    imported.when(holds(MOTHER, Period.since(BORN))).refused("imported-history-stays");
    given().when(open(YOUTH, BORN, Told.professionally())).accepted();
  }

  @Test
  void a_person_stands_in_the_file_once() {
    family().when(add(MOTHER, Relation.MOTHER)).refused("person-is-new");
    family().when(add(NEIGHBOUR, Relation.NEIGHBOUR)).accepted();
  }

  @Test
  void who_opens_a_file_is_not_the_youth_it_is_about() {
    given().when(open(WORKER, BORN, Told.professionally())).refused("person-is-new");
  }

  @Test
  void a_file_is_about_one_youth() {
    family().when(add(NEIGHBOUR, Relation.YOUTH)).refused("one-youth");
    family().when(add(NEIGHBOUR, Relation.BROTHER_OR_SISTER)).accepted();
  }

  @Test
  void nobody_is_born_after_the_day_of_recording() {
    given()
        .when(open(YOUTH, TODAY.plusDays(1), Told.professionally()))
        .refused("not-in-the-future");
    given().when(open(YOUTH, TODAY, Told.professionally())).accepted();
    var unborn =
        new AddPerson(
            FILE,
            NEIGHBOUR,
            "Bo",
            Optional.of(TODAY.plusDays(1)),
            Relation.NEIGHBOUR,
            Optional.empty());
    family().when(unborn).refused("not-in-the-future");
  }

  @Test
  void a_parent_is_added_with_authority_at_once() {
    var father =
        new AddPerson(
            FILE,
            FATHER,
            "Ali",
            Optional.of(ADULT_BIRTH),
            Relation.FATHER,
            Optional.of(Period.since(BORN)));

    family()
        .when(father)
        .then(
            new PersonAdded(
                FILE,
                act(),
                CONTACT,
                FATHER,
                new PersonalText(FATHER, "Ali"),
                Optional.of(new PersonalDate(FATHER, ADULT_BIRTH)),
                Relation.FATHER),
            new ParentalAuthorityRecorded(FILE, act(), HOME_SITUATION, FATHER, Period.since(BORN)));
  }

  @Test
  void only_people_in_the_file_record_in_it() {
    family()
        .when(add(NEIGHBOUR, Relation.NEIGHBOUR), recordedBy(STRANGER, TODAY))
        .refused("person-is-known");
    family()
        .when(holds(MOTHER, Period.since(BORN)), recordedBy(STRANGER, TODAY))
        .refused("person-is-known");
    family().when(holds(STRANGER, Period.since(BORN))).refused("person-is-known");
    family().when(add(NEIGHBOUR, Relation.NEIGHBOUR), recordedBy(COLLEAGUE, TODAY)).accepted();
  }

  private static OpenCase open(PersonId youth, LocalDate born, Told told) {
    return new OpenCase(
        FILE,
        INSTITUTION,
        youth,
        "Noor",
        born,
        LegalFramework.VOLUNTARY,
        Residence.AT_HOME,
        "Sam",
        told.grounds());
  }

  private static AddPerson add(PersonId person, Relation relation) {
    return new AddPerson(FILE, person, "Bo", Optional.empty(), relation, Optional.empty());
  }

  private static RecordParentalAuthority holds(PersonId person, Period period) {
    return new RecordParentalAuthority(FILE, person, period);
  }
}
