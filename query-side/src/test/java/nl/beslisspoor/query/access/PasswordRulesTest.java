package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elf tekens!",
        "Wachtwoord123",
        "aaaaaaaaaaaaaaaa",
        "ababababababab",
        "anouk is de beste",
        "BESLISSPOOR123"
      })
  void whatIsShortCommonOrTheOwnNameIsRefused(String password) {
    assertThat(PasswordRules.objection(password, "Anouk")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"twaalf teken", "een zin die blijft hangen", "żółć w słoiku!"})
  void aLongOwnSentenceWillDo(String password) {
    assertThat(PasswordRules.objection(password, "anouk")).isEmpty();
  }

  @Test
  void aVeryShortNameMayStandInsideALongPassword() {
    assertThat(PasswordRules.objection("jongens en meisjes", "jo")).isEmpty();
  }

  @Test
  void anAccentTypedInTwoWaysIsTheSamePassword() {
    var passwords = new Passwords();
    assertThat(passwords.matches("cafe\u0301 op de hoek", passwords.hash("caf\u00e9 op de hoek")))
        .isTrue();
  }

  @Test
  void whatNobodyKnowsIsHashedLikeWhatSomebodyKnows() {
    var nobody = Passwords.HASH_OF_NOBODY.split("\\$");
    var somebody = new Passwords().hash("een zin die blijft hangen").split("\\$");
    assertThat(Arrays.copyOf(nobody, 4)).isEqualTo(Arrays.copyOf(somebody, 4));
    assertThat(lengths(nobody)).isEqualTo(lengths(somebody));
  }

  private static List<Integer> lengths(String[] parts) {
    return Arrays.stream(parts).map(String::length).toList();
  }

  @Test
  void oneTimePasswordsAreLongAndDiffer() {
    assertThat(Passwords.oneTime()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(Passwords.oneTime()).isNotEqualTo(Passwords.oneTime());
  }
}
