package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FATHER;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.consented;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Facts.saidNoTo;
import static nl.beslisspoor.command.story.Facts.withdrawn;
import static nl.beslisspoor.command.story.Story.youthBorn;
import static nl.beslisspoor.command.story.Terms.help;
import static nl.beslisspoor.command.story.Terms.sharing;
import static nl.beslisspoor.command.story.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.Relation;
import org.junit.jupiter.api.Test;

/** Whether the aunt may be told about the youth today. */
class SharingConsentTest {

  private static final LocalDate GIVEN = TODAY.minusDays(20);
  private static final ConsentId OF_MOTHER = new ConsentId(act().id().derive("mother"));
  private static final ConsentId OF_FATHER = new ConsentId(act().id().derive("father"));
  private static final ConsentId OF_YOUTH = new ConsentId(act().id().derive("youth"));

  @Test
  void under_12_every_parent_with_authority_consents() {
    var mother = of(8).and(consented(OF_MOTHER, sharing(MOTHER, AUNT), GIVEN));
    var both = mother.and(person(FATHER, Relation.FATHER), authority(FATHER, Period.since(GIVEN)));

    assertThat(stands(of(8))).isFalse();
    assertThat(stands(mother)).isTrue();
    assertThat(stands(both)).isFalse();
    assertThat(stands(both.and(consented(OF_FATHER, sharing(FATHER, AUNT), GIVEN)))).isTrue();
  }

  @Test
  void without_anybody_in_authority_nobody_consented() {
    var ended = new Period(GIVEN.minusYears(8), Optional.of(GIVEN));
    assertThat(stands(of(8).and(authority(MOTHER, ended)))).isFalse();
  }

  @Test
  void from_12_the_youth_consents_and_a_parent_alone_does_not_suffice() {
    assertThat(stands(of(13).and(consented(OF_YOUTH, sharing(YOUTH, AUNT), GIVEN)))).isTrue();
    assertThat(stands(of(13).and(consented(OF_MOTHER, sharing(MOTHER, AUNT), GIVEN)))).isFalse();
  }

  @Test
  void what_the_parents_gave_before_the_twelfth_birthday_lasts_until_the_youth_answers() {
    var turned12 =
        youthBorn(TODAY.minusYears(12), consented(OF_MOTHER, sharing(MOTHER, AUNT), GIVEN));

    assertThat(stands(turned12)).isTrue();
    assertThat(stands(turned12.and(saidNoTo(OF_YOUTH, sharing(YOUTH, AUNT), TODAY)))).isFalse();
    assertThat(stands(turned12.and(consented(OF_YOUTH, sharing(YOUTH, AUNT), TODAY)))).isTrue();
  }

  @Test
  void at_16_the_parents_part_lapses_and_the_youths_own_consent_stands() {
    var parents =
        youthBorn(
            TODAY.minusYears(16), consented(OF_MOTHER, sharing(MOTHER, AUNT), TODAY.minusYears(5)));
    var own = parents.and(consented(OF_YOUTH, sharing(YOUTH, AUNT), TODAY.minusYears(2)));

    assertThat(stands(parents)).isFalse();
    assertThat(stands(own)).isTrue();
  }

  @Test
  void a_parent_consents_for_a_youth_found_unable_at_any_age() {
    var finding = Optional.of(new Inability(words("Overziet het niet."), WORKER));
    for (int age : new int[] {12, 15, 16, 17}) {
      assertThat(stands(of(age).and(consented(OF_MOTHER, sharing(MOTHER, AUNT), GIVEN, finding))))
          .isTrue();
    }
  }

  @Test
  void a_withdrawn_consent_and_a_refusal_allow_nothing() {
    var given = of(13).and(consented(OF_YOUTH, sharing(YOUTH, AUNT), GIVEN));

    assertThat(stands(given.and(withdrawn(OF_YOUTH, YOUTH, TODAY)))).isFalse();
    assertThat(stands(of(13).and(saidNoTo(OF_YOUTH, sharing(YOUTH, AUNT), GIVEN)))).isFalse();
  }

  @Test
  void consent_for_another_purpose_person_or_recipient_allows_nothing() {
    assertThat(stands(of(13).and(consented(OF_YOUTH, help(YOUTH), GIVEN)))).isFalse();
    assertThat(stands(of(13).and(consented(OF_YOUTH, sharing(YOUTH, COLLEAGUE), GIVEN)))).isFalse();
    assertThat(stands(of(13).and(consented(OF_MOTHER, sharing(MOTHER, MOTHER, AUNT), GIVEN))))
        .isFalse();
  }

  private static Story of(int age) {
    return youthBorn(TODAY.minusYears(age).minusDays(40));
  }

  private static boolean stands(Story story) {
    var file = story.file();
    return new SharingConsent(file, file.opening().youth().orElseThrow(), AUNT, TODAY).stands();
  }
}
