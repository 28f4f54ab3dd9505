package nl.beslisspoor.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs and errors hold no personal data, since nothing personal shows itself as text. */
class WithheldTest {

  private static final PersonId YOUTH = SampleParts.YOUTH;

  @Test
  void a_personal_text_a_personal_date_and_a_narrative_never_show_their_content() {
    assertThat(new PersonalText(YOUTH, "Noor")).hasToString("PersonalText[of=" + YOUTH + "]");
    assertThat(new PersonalDate(YOUTH, LocalDate.parse("2012-02-29")))
        .hasToString("PersonalDate[of=" + YOUTH + "]");
    assertThat(new Narrative("Noor wil dit.")).hasToString("Narrative[withheld]");
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void no_event_shows_a_name_a_birth_date_or_words(Event event) {
    assertThat(event.toString())
        .doesNotContain("Noor", "2012-02-29", "Vooruit", "Begrijpt", "verhuizen", "C/13");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\n"})
  void an_empty_text_is_left_out_rather_than_kept(String empty) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Narrative(empty));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonalText(YOUTH, empty));
    assertThatIllegalArgumentException().isThrownBy(() -> new Label(empty));
    assertThatIllegalArgumentException().isThrownBy(() -> new ForeignId(empty));
  }

  @Test
  void an_empty_date_is_left_out_rather_than_kept() {
    assertThatNullPointerException().isThrownBy(() -> new PersonalDate(YOUTH, (LocalDate) null));
  }

  @Test
  void a_decision_has_at_least_one_decider() {
    var account = SampleParts.BARE_ACCOUNT;
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new AccountabilityRecord(
                account.decision(),
                account.kind(),
                account.subject(),
                account.question(),
                account.outcome(),
                List.of(),
                account.decidedAt(),
                account.heard(),
                account.reasons(),
                account.alternatives(),
                account.basis(),
                account.known(),
                account.deviations(),
                account.backing(),
                account.rules()));
  }
}
