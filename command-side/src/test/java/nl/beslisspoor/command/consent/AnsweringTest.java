package nl.beslisspoor.command.consent;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.CONSENT;
import static nl.beslisspoor.command.story.Facts.consented;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Facts.saidNoTo;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Story.youthBorn;
import static nl.beslisspoor.command.story.Terms.during;
import static nl.beslisspoor.command.story.Terms.help;
import static nl.beslisspoor.command.story.Terms.sharing;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.ConsentGround.AGE_AND_AUTHORITY;
import static nl.beslisspoor.events.catalogue.ConsentGround.COURT_MEASURE;
import static nl.beslisspoor.events.catalogue.ConsentGround.SERIOUS_HARM;
import static nl.beslisspoor.events.catalogue.ConsentGround.YOUTH_PERSISTS;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;

/** How consent is given and refused, and on which ground; a youth of 15 unless told otherwise. */
public class AnsweringTest {

  private static final ConsentId NEW = new ConsentId(act().id().derive("consent"));

  @Test
  void consent_is_a_decision_of_the_giver_who_owes_no_reasons() {
    var outcome = give(family(), help(YOUTH), AGE_AND_AUTHORITY, nothing()).accepted();
    var account = outcome.account();

    outcome.then(
        new ConsentGiven(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            account,
            NEW,
            help(YOUTH),
            AGE_AND_AUTHORITY,
            Optional.empty()));
    assertThat(account.deciders()).extracting(decider -> decider.person()).containsExactly(YOUTH);
    assertThat(account.heard()).containsExactly(Hearing.decided(YOUTH, TODAY));
  }

  @Test
  void the_youth_is_listed_when_a_parent_consents() {
    var account = give(family(), help(MOTHER), AGE_AND_AUTHORITY, nothing()).account();

    assertThat(account.heard())
        .extracting(Hearing::party, Hearing::stance)
        .containsExactly(tuple(YOUTH, Stance.NOT_ASKED));
  }

  @Test
  void a_refusal_stays_in_the_file_just_as_well() {
    var outcome = refuse(family(), help(YOUTH), true).accepted();

    outcome.then(
        new ConsentRefused(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            outcome.account(),
            NEW,
            help(YOUTH),
            Optional.empty()));
  }

  @Test
  void a_consent_is_decided_upon_by_its_giver_alone() {
    give(family(), help(YOUTH), AGE_AND_AUTHORITY, nothing().by(MOTHER)).refused("giver-decides");
    give(family(), help(YOUTH), AGE_AND_AUTHORITY, professionally().by(YOUTH, WORKER))
        .refused("giver-decides");
    give(family(), help(YOUTH), AGE_AND_AUTHORITY, nothing().by(YOUTH)).accepted();
  }

  @Test
  void consent_to_share_names_which_categories() {
    give(family(), nothingIn(sharing(MOTHER, AUNT)), AGE_AND_AUTHORITY, nothing())
        .refused("consent-names-categories");
    give(family(), sharing(MOTHER, AUNT), AGE_AND_AUTHORITY, nothing()).accepted();
    give(family(), help(MOTHER), AGE_AND_AUTHORITY, nothing()).accepted();
  }

  @Test
  void what_the_consent_is_about_was_explained_in_plain_language() {
    var unexplained =
        new GiveConsent(
            FILE, help(YOUTH), AGE_AND_AUTHORITY, false, Optional.empty(), nothing().grounds());
    family().when(unexplained).asksToExplain("plain-language-explanation");
    refuse(family(), help(YOUTH), false).asksToExplain("plain-language-explanation");
    give(family(), help(YOUTH), AGE_AND_AUTHORITY, nothing()).accepted();
  }

  @Test
  void a_youth_who_refuses_owes_no_explanation_of_whether_the_parents_were_asked() {
    refuse(family(), sharing(YOUTH, AUNT), true).accepted();
  }

  @Test
  void a_parent_who_answered_yes_or_no_was_asked() {
    var yes = consented(CONSENT, sharing(MOTHER, AUNT), TODAY.minusDays(3));
    var no = saidNoTo(CONSENT, sharing(MOTHER, AUNT), TODAY.minusDays(3));
    share(family()).asksToExplain("parents-asked-until-sixteen");
    share(family(yes)).accepted();
    share(family(no)).accepted();
  }

  @Test
  void a_parent_who_answered_another_question_was_not_asked() {
    share(family(consented(CONSENT, help(MOTHER), TODAY.minusDays(3))))
        .asksToExplain("parents-asked-until-sixteen");
    share(family(consented(CONSENT, sharing(MOTHER, COLLEAGUE), TODAY.minusDays(3))))
        .asksToExplain("parents-asked-until-sixteen");
    var ended = new Period(TODAY.minusDays(9), Optional.of(TODAY.minusDays(2)));
    share(family(consented(CONSENT, during(sharing(MOTHER, AUNT), ended), TODAY.minusDays(9))))
        .asksToExplain("parents-asked-until-sixteen");
  }

  @Test
  void without_the_parents_help_is_possible_only_when_a_youth_of_12_to_15_consents() {
    var why = nothing().reasons("Er dreigt ernstig nadeel.").heard(MOTHER, OBJECTS);
    for (var ground : List.of(SERIOUS_HARM, YOUTH_PERSISTS)) {
      give(family(), help(YOUTH), ground, why).accepted();
      give(youthBorn(TODAY.minusYears(12)), help(YOUTH), ground, why).accepted();
      give(youthBorn(TODAY.minusYears(16)), help(YOUTH), ground, why)
          .refused("without-parents-from-twelve");
      give(family(), help(MOTHER), ground, why).refused("without-parents-from-twelve");
      give(family(), sharing(YOUTH, AUNT), ground, why).refused("without-parents-from-twelve");
      give(youthBorn(TODAY.minusYears(12).plusDays(1)), help(YOUTH), ground, why)
          .refused("giver-may-consent");
    }
  }

  @Test
  void who_relies_on_another_ground_than_age_and_authority_gives_reasons() {
    give(family(), help(YOUTH), SERIOUS_HARM, nothing()).refused("other-ground-has-reasons");
    give(family(), help(YOUTH), YOUTH_PERSISTS, nothing()).refused("other-ground-has-reasons");
    give(family(), help(YOUTH), YOUTH_PERSISTS, nothing().reasons("Wil het echt.")).accepted();
    give(family(), help(YOUTH), AGE_AND_AUTHORITY, nothing()).accepted();
  }

  @Test
  void when_a_measure_takes_the_place_of_consent_its_court_order_is_named() {
    give(family(), help(JUDGE), COURT_MEASURE, professionally()).refused("measure-is-named");
    give(family(), help(JUDGE), COURT_MEASURE, professionally().courtOrder()).accepted();
  }

  @Test
  void a_measure_is_invoked_by_the_court_or_by_the_youth_protector_who_carries_it_out() {
    var role = new RoleId(act().id().derive("gi"));
    var told = professionally().courtOrder();
    var protectedYouth =
        family(holds(role, COLLEAGUE, RoleKind.YOUTH_PROTECTOR, Period.since(TODAY)));

    give(protectedYouth, help(COLLEAGUE), COURT_MEASURE, told).accepted();
    give(protectedYouth, help(WORKER), COURT_MEASURE, told).refused("giver-may-consent");
    give(protectedYouth, help(MOTHER), COURT_MEASURE, told).refused("giver-may-consent");
    give(protectedYouth, sharing(COLLEAGUE, AUNT), COURT_MEASURE, told)
        .refused("giver-may-consent");
  }

  @Test
  void who_directs_the_case_too_invokes_a_measure_as_youth_protector() {
    var role = new RoleId(act().id().derive("gi"));
    var both = family(holds(role, WORKER, RoleKind.YOUTH_PROTECTOR, Period.since(TODAY)));
    var told = professionally().courtOrder();

    assertThat(give(both, help(WORKER), COURT_MEASURE, told).accepted().account().deciders())
        .extracting(Decider::role)
        .containsExactly(RoleKind.YOUTH_PROTECTOR);
  }

  @Test
  void everybody_whom_a_consent_names_stands_in_the_file() {
    give(family(), sharing(STRANGER, AUNT), AGE_AND_AUTHORITY, nothing())
        .refused("person-is-known");
    give(family(), sharing(MOTHER, STRANGER), AGE_AND_AUTHORITY, nothing())
        .refused("person-is-known");
    give(family(), sharing(MOTHER, STRANGER, AUNT), AGE_AND_AUTHORITY, nothing())
        .refused("person-is-known");
  }

  @Test
  void nobody_consents_in_imported_history() {
    give(given(imported()), help(MOTHER), AGE_AND_AUTHORITY, nothing())
        .refused("imported-history-stays");
  }

  private static ConsentTerms nothingIn(ConsentTerms terms) {
    return new ConsentTerms(
        terms.giver(),
        terms.about(),
        terms.scope(),
        terms.recipient(),
        terms.purpose(),
        List.of(),
        terms.period());
  }

  private static Story.Outcome share(Story story) {
    return give(story, sharing(YOUTH, AUNT), AGE_AND_AUTHORITY, nothing());
  }

  private static Story.Outcome give(
      Story story, ConsentTerms terms, ConsentGround ground, Told told) {
    return story.when(new GiveConsent(FILE, terms, ground, true, Optional.empty(), told.grounds()));
  }

  private static Story.Outcome refuse(Story story, ConsentTerms terms, boolean explained) {
    return story.when(
        new RefuseConsent(FILE, terms, explained, Optional.empty(), nothing().grounds()));
  }
}
