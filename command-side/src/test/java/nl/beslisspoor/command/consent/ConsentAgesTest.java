package nl.beslisspoor.command.consent;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FATHER;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.youthBorn;
import static nl.beslisspoor.command.story.Terms.help;
import static nl.beslisspoor.command.story.Terms.sharing;
import static nl.beslisspoor.command.story.Told.impression;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.ConsentGround.AGE_AND_AUTHORITY;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Cast;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.Kept;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may consent, by age and authority, up to the birthday itself (domain, section 6). */
public class ConsentAgesTest {

  private static final RoleId GUARDIANSHIP = new RoleId(new ActId(FILE.value()).derive("voogd"));

  @ParameterizedTest(name = "{0} for a youth {1} years and {2} days old: youth {3}, parent {4}")
  @CsvSource({
    "HELP,    11, 0, no,  yes",
    "HELP,    12, -1, no,  yes",
    "HELP,    12, 0, yes, yes",
    "HELP,    15, 0, yes, yes",
    "HELP,    16, -1, yes, yes",
    "HELP,    16, 0, yes, no",
    "HELP,    17, 0, yes, no",
    "SHARING, 11, 0, no,  yes",
    "SHARING, 12, -1, no,  yes",
    "SHARING, 12, 0, yes, yes",
    "SHARING, 15, 0, yes, yes",
    "SHARING, 16, -1, yes, yes",
    "SHARING, 16, 0, yes, no"
  })
  void consent_follows_age_and_authority_on_the_day_itself(
      ConsentScope scope, int years, int days, String youth, String parent) {
    var story = youthBorn(TODAY.minusYears(years).minusDays(days));

    expect(story, terms(scope, YOUTH), youth.equals("yes"));
    expect(story, terms(scope, MOTHER), parent.equals("yes"));
  }

  @Test
  void consent_is_given_by_whom_age_and_authority_allow() {
    give(youthBorn(born(11)), help(YOUTH)).refused("giver-may-consent");
    give(youthBorn(born(11)), help(MOTHER)).accepted();
    give(youthBorn(born(16)), help(MOTHER)).refused("giver-may-consent");
    give(youthBorn(born(16)), help(YOUTH)).accepted();
  }

  @Test
  void what_depends_on_an_age_is_not_decided_once_the_date_of_birth_was_destroyed() {
    var story = youthBorn(born(11));
    give(story, help(MOTHER)).accepted();
    give(story.and(birthDestroyed()), help(MOTHER)).refused("birth-date-not-destroyed");
  }

  private static CaseEvent birthDestroyed() {
    var seal = new Seal(new Place("event", "file", "/born"), Seal.Kind.PERSONAL, "key", "text");
    var born =
        Kept.sealed(
            seal,
            _ -> {
              throw new Erased();
            });
    return new PersonAdded(
        FILE,
        act(),
        InformationCategory.CONTACT,
        YOUTH,
        new PersonalText(YOUTH, "de jeugdige"),
        Optional.of(new PersonalDate(YOUTH, born)),
        Relation.YOUTH);
  }

  @Test
  void a_refusal_too_is_for_whom_age_and_authority_allow() {
    refuse(youthBorn(born(16)), help(MOTHER)).refused("giver-may-consent");
    refuse(youthBorn(born(16)), help(YOUTH)).accepted();
  }

  @Test
  void somebody_born_on_29_february_turns_12_on_1_march() {
    var story = youthBorn(LocalDate.parse("2012-02-29"));
    var yes = nothing().on(LocalDate.parse("2024-02-28"));

    give(story, help(YOUTH), yes).refused("giver-may-consent");
    give(story, help(YOUTH), nothing().on(LocalDate.parse("2024-02-29"))).accepted();
    var common = youthBorn(LocalDate.parse("2008-02-29"));
    give(common, sharing(MOTHER, AUNT), nothing().on(LocalDate.parse("2024-02-28"))).accepted();
    give(common, sharing(MOTHER, AUNT), nothing().on(LocalDate.parse("2024-02-29")))
        .refused("giver-may-consent");
  }

  @Test
  void an_answer_given_earlier_is_held_against_the_age_of_that_day() {
    var turned16 = youthBorn(born(16));
    give(turned16, help(MOTHER), nothing().on(TODAY.minusDays(1))).accepted();
    give(turned16, help(MOTHER), nothing().on(TODAY)).refused("giver-may-consent");
  }

  @Test
  void nobody_without_authority_consents_for_the_youth() {
    var story = youthBorn(born(8), person(FATHER, Relation.FATHER));
    give(story, help(FATHER)).refused("giver-may-consent");
    give(story, help(AUNT)).refused("giver-may-consent");
    give(story, help(WORKER), professionally()).refused("giver-may-consent");
  }

  @Test
  void a_parent_whose_authority_ended_consents_no_longer() {
    var story =
        youthBorn(
            born(8),
            person(FATHER, Relation.FATHER),
            authority(FATHER, new Period(born(8), Optional.of(TODAY))));

    give(story, help(FATHER), nothing().on(TODAY.minusDays(1))).accepted();
    give(story, help(FATHER), nothing().on(TODAY)).refused("giver-may-consent");
  }

  @Test
  void a_guardian_counts_as_parent_with_authority_for_as_long_as_the_guardianship_lasts() {
    var guarded =
        youthBorn(
            born(8),
            holds(
                GUARDIANSHIP,
                AUNT,
                RoleKind.CITIZEN_GUARDIAN,
                new Period(TODAY.minusDays(9), Optional.of(TODAY))));

    give(guarded, help(AUNT), nothing().on(TODAY.minusDays(10))).refused("giver-may-consent");
    give(guarded, help(AUNT), nothing().on(TODAY.minusDays(9))).accepted();
    give(guarded, help(AUNT), nothing().on(TODAY)).refused("giver-may-consent");
  }

  @Test
  void a_guardian_of_an_institution_consents_with_reasons_as_a_professional() {
    var guarded =
        youthBorn(
            born(8),
            holds(GUARDIANSHIP, COLLEAGUE, RoleKind.GUARDIAN, Period.since(TODAY.minusDays(9))));

    give(guarded, help(COLLEAGUE), nothing()).refused("professional-gives-reasons");
    give(guarded, help(COLLEAGUE), professionally()).accepted();
  }

  @Test
  void a_youth_found_unable_to_weigh_the_matter_falls_back_to_the_parents() {
    for (int age : new int[] {12, 15, 16, 17}) {
      var story = youthBorn(born(age));
      unable(story, help(MOTHER), WORKER).accepted();
      unable(story, help(YOUTH), WORKER).refused("giver-may-consent");
      unable(story, sharing(MOTHER, AUNT), WORKER).accepted();
    }
  }

  @Test
  void who_found_a_youth_unable_stands_in_the_file() {
    unable(family(), help(MOTHER), STRANGER).refused("person-is-known");
  }

  @Test
  void what_is_known_about_somebody_else_is_shared_on_that_persons_own_consent() {
    for (int age : new int[] {8, 13, 17}) {
      var story = youthBorn(born(age));
      give(story, sharing(AUNT, AUNT, MOTHER)).accepted();
      give(story, sharing(MOTHER, AUNT, MOTHER)).refused("giver-may-consent");
      give(story, sharing(YOUTH, AUNT, MOTHER)).refused("giver-may-consent");
      give(story, sharing(MOTHER, MOTHER, AUNT)).accepted();
    }
  }

  @Test
  void nobody_but_the_youth_is_helped_in_this_file() {
    var terms = help(MOTHER);
    var forMother =
        new ConsentTerms(
            MOTHER,
            MOTHER,
            terms.scope(),
            WORKER,
            terms.purpose(),
            terms.categories(),
            terms.period());

    give(family(), forMother).refused("giver-may-consent");
  }

  @Test
  void
      for_a_youth_of_12_to_15_the_parents_with_authority_are_asked_too_a_professional_s_impression_does_not_count() {
    var story = youthBorn(born(15));
    var yes = sharing(YOUTH, AUNT);
    give(story, yes, nothing()).asksToExplain("parents-asked-until-sixteen");
    give(story, yes, nothing().heard(impression(MOTHER, SUPPORTS)))
        .asksToExplain("parents-asked-until-sixteen");
    give(story, yes, nothing().heard(MOTHER, SUPPORTS)).accepted();
    give(youthBorn(born(16)), yes, nothing()).accepted();
  }

  private static void expect(Story story, ConsentTerms terms, boolean allowed) {
    var outcome = give(story, terms);
    if (allowed) {
      outcome.accepted();
    } else {
      outcome.refused("giver-may-consent");
    }
  }

  private static ConsentTerms terms(ConsentScope scope, PersonId giver) {
    return switch (scope) {
      case HELP -> help(giver);
      case SHARING -> sharing(giver, AUNT);
    };
  }

  private static Story.Outcome give(Story story, ConsentTerms terms) {
    var told = terms.giver().equals(MOTHER) ? nothing() : nothing().heard(MOTHER, SUPPORTS);
    return give(story, terms, told);
  }

  private static Story.Outcome give(Story story, ConsentTerms terms, Told told) {
    return story.when(
        new GiveConsent(FILE, terms, AGE_AND_AUTHORITY, true, Optional.empty(), told.grounds()));
  }

  private static Story.Outcome refuse(Story story, ConsentTerms terms) {
    return story.when(new RefuseConsent(FILE, terms, true, Optional.empty(), nothing().grounds()));
  }

  private static Story.Outcome unable(Story story, ConsentTerms terms, PersonId by) {
    var finding = Optional.of(new Inability(words("Overziet het niet."), by));
    return story.when(
        new GiveConsent(FILE, terms, AGE_AND_AUTHORITY, true, finding, nothing().grounds()));
  }

  private static LocalDate born(int years) {
    return Cast.TODAY.minusYears(years);
  }
}
