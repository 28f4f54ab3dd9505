package nl.beslisspoor.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import nl.beslisspoor.events.catalogue.RuleText.Weight;
import nl.beslisspoor.events.catalogue.SupportForm.ChosenBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupportFormsTest {

  @Test
  void a_jim_is_chosen_by_the_youth_is_no_parent_and_is_evaluated_every_three_months() {
    var jim = SupportForms.current(new FormId("jim")).orElseThrow();

    assertThat(jim.nl()).isEqualTo("JIM (Jouw Ingebrachte Mentor)");
    assertThat(jim.chosenBy()).isEqualTo(ChosenBy.YOUTH);
    assertThat(jim.hard()).containsExactly("chosen-by-youth", "figure-is-no-parent");
    assertThat(jim.soft()).containsExactly("figure-is-adult", "parents-agree");
    assertThat(jim.rhythm()).contains(Period.ofMonths(3));
  }

  @Test
  void a_citizen_guardian_is_chosen_by_the_court_with_its_order() {
    var guardian = SupportForms.current(new FormId("burgervoogd")).orElseThrow();

    assertThat(guardian.chosenBy()).isEqualTo(ChosenBy.COURT);
    assertThat(guardian.hard()).containsExactly("chosen-by-court", "court-order-named");
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.SupportForms#all")
  void every_rule_that_a_form_names_stands_in_the_catalogue_with_that_weight(SupportForm form) {
    assertThat(weights(form.hard())).containsOnly(Weight.HARD);
    assertThat(weights(form.soft())).containsOnly(Weight.SOFT);
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.SupportForms#all")
  void a_form_is_found_by_its_id_and_version_and_no_other_version(SupportForm form) {
    assertThat(SupportForms.of(form.id(), form.version())).contains(form);
    assertThat(SupportForms.of(form.id(), 99)).isEmpty();
    assertThat(form.name()).isEqualTo(form.id().value());
  }

  @Test
  void a_form_that_is_not_in_the_catalogue_is_not_there() {
    assertThat(SupportForms.current(new FormId("onbekend"))).isEmpty();
  }

  private static List<Weight> weights(List<String> rules) {
    return rules.stream().map(Rules::named).map(RuleText::weight).toList();
  }
}
