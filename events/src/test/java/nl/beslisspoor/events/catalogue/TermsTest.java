package nl.beslisspoor.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {

  static Stream<List<? extends Term>> kinds() {
    return Stream.of(
        List.of(BasisKind.values()),
        List.of(Capacity.values()),
        List.of(Classification.values()),
        List.of(CorrectionCause.values()),
        List.of(DestructionGround.values()),
        List.of(EndGround.values()),
        List.of(EvaluationOutcome.values()),
        List.of(GoalProgress.values()),
        List.of(NetworkRing.values()),
        List.of(PartOfLife.values()),
        List.of(ResourceKind.values()),
        List.of(RevisionManner.values()),
        List.of(SupportKind.values()),
        List.of(TieStrength.values()),
        List.of(UnwantedEffectKind.values()),
        List.of(ConsentGround.values()),
        List.of(ConsentScope.values()),
        List.of(DecisionKind.values()),
        List.of(HeardHow.values()),
        List.of(InformationCategory.values()),
        List.of(LegalFramework.values()),
        List.of(MandateGround.values()),
        List.of(Relation.values()),
        List.of(Residence.values()),
        List.of(RoleKind.values()),
        List.of(Stance.values()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_term_has_its_own_words_in_both_languages(List<Term> terms) {
    assertThat(terms.stream().map(Term::nl)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(terms.stream().map(Term::en)).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void every_rule_has_a_source_and_a_sentence_in_both_languages() {
    assertThat(Rules.all())
        .isNotEmpty()
        .allSatisfy(rule -> {
          assertThat(rule.source()).isNotBlank();
          assertThat(rule.nl()).endsWith(".");
          assertThat(rule.en()).endsWith(".");
          assertThat(Rules.find(rule.ref())).contains(rule);
        });
    assertThat(Rules.all()).extracting(RuleText::nl).doesNotHaveDuplicates();
    assertThatIllegalArgumentException().isThrownBy(() -> Rules.named("geen-regel"));
  }

  @Test
  void the_newest_version_of_a_rule_is_the_one_that_binds() {
    var id = "consent-statement-signed";
    assertThat(Rules.named(id).ref().version()).isEqualTo(3);
    assertThat(Rules.current()).filteredOn(rule -> rule.ref().id().equals(id)).hasSize(1);
    assertThat(Rules.find(new RuleRef(id, 1))).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Residence.class)
  void out_of_home_is_every_residence_but_home_and_independent(Residence residence) {
    assertThat(residence.outOfHome())
        .isEqualTo(residence != Residence.AT_HOME && residence != Residence.INDEPENDENT);
  }

  @Test
  void a_rule_or_form_is_named_by_lower_case_words() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleRef("Rule", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleRef("rule", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new FormId("JIM"));
  }
}
