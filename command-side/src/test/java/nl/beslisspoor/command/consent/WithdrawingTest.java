package nl.beslisspoor.command.consent;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.CONSENT;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.consented;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Facts.saidNoTo;
import static nl.beslisspoor.command.story.Facts.withdrawn;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Terms.during;
import static nl.beslisspoor.command.story.Terms.sharing;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.Period;
import org.junit.jupiter.api.Test;

public class WithdrawingTest {

  private static final LocalDate GIVEN = TODAY.minusDays(20);

  private final Story story = family(consented(CONSENT, sharing(YOUTH, AUNT), GIVEN));

  @Test
  void the_giver_withdraws_at_any_moment_without_reasons() {
    var outcome = story.when(withdrawal(nothing())).accepted();

    outcome.then(
        new ConsentWithdrawn(FILE, act(), PLAN_AND_AGREEMENTS, outcome.account(), CONSENT, TODAY));
  }

  @Test
  void it_holds_no_longer_from_the_day_of_withdrawal_on_and_stays_lawful_before() {
    var consent = story.when(withdrawal(nothing())).after().file().consents().find(CONSENT);

    assertThat(consent.orElseThrow().standsOn(TODAY)).isFalse();
    assertThat(consent.orElseThrow().standsOn(TODAY.minusDays(1))).isTrue();
  }

  @Test
  void a_consent_is_withdrawn_by_who_gave_it() {
    story.when(withdrawal(nothing().by(MOTHER))).refused("giver-withdraws");
    story.when(withdrawal(professionally().by(WORKER))).refused("giver-withdraws");
    story.when(withdrawal(nothing().by(YOUTH))).accepted();
  }

  @Test
  void only_a_consent_that_still_stands_can_be_withdrawn() {
    family().when(withdrawal(nothing())).refused("consent-stands");
    family(saidNoTo(CONSENT, sharing(YOUTH, AUNT), GIVEN))
        .when(withdrawal(nothing()))
        .refused("consent-stands");
    story
        .and(withdrawn(CONSENT, YOUTH, TODAY.minusDays(1)))
        .when(withdrawal(nothing()))
        .refused("consent-stands");
    var ended = during(sharing(YOUTH, AUNT), new Period(GIVEN, Optional.of(TODAY)));
    family(consented(CONSENT, ended, GIVEN)).when(withdrawal(nothing())).refused("consent-stands");
    story.when(withdrawal(nothing())).accepted();
  }

  @Test
  void nothing_is_withdrawn_from_before_it_was_given() {
    story.when(withdrawal(nothing().on(GIVEN.minusDays(1)))).refused("consent-stands");
    story.when(withdrawal(nothing().on(GIVEN))).accepted();
  }

  @Test
  void a_consent_that_has_yet_to_begin_can_be_withdrawn() {
    var later = during(sharing(YOUTH, AUNT), Period.since(TODAY.plusDays(5)));
    var story = family(consented(CONSENT, later, GIVEN));
    var consent = story.when(withdrawal(nothing())).after().file().consents().find(CONSENT);

    assertThat(consent.orElseThrow().standsOn(TODAY.plusDays(5))).isFalse();
  }

  @Test
  void a_parent_whose_authority_ended_still_withdraws_what_that_parent_gave() {
    family(
            consented(CONSENT, sharing(MOTHER, AUNT), GIVEN),
            authority(MOTHER, new Period(GIVEN.minusYears(9), Optional.of(GIVEN.plusDays(1)))))
        .when(withdrawal(nothing()))
        .accepted();
  }

  @Test
  void nothing_is_withdrawn_tomorrow_or_in_imported_history() {
    story.when(withdrawal(nothing().at(act().at().plusMillis(1)))).refused("not-in-the-future");
    given(imported()).when(withdrawal(nothing())).refused("imported-history-stays");
  }

  private static WithdrawConsent withdrawal(Told told) {
    return new WithdrawConsent(FILE, CONSENT, told.grounds());
  }
}
