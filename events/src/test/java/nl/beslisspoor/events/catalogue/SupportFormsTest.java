package nl.beslisspoor.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Period;
import java.util.List;
import java.util.Properties;
import nl.beslisspoor.events.catalogue.RuleText.Weight;
import nl.beslisspoor.events.catalogue.SupportForm.Axes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupportFormsTest {

  @Test
  void a_jim_is_chosen_by_the_youth_is_no_parent_and_is_evaluated_every_three_months() {
    var jim = SupportForms.current(new FormId("jim")).orElseThrow();

    assertThat(jim.nl()).isEqualTo("JIM (Jouw Ingebrachte Mentor)");
    assertThat(jim.chosenBy()).containsExactly(Party.YOUTH);
    assertThat(jim.agreedBy()).containsExactly(Party.PARENTS);
    assertThat(jim.hard()).containsExactly("chosen-by-youth", "figure-is-no-parent");
    assertThat(jim.soft()).containsExactly("figure-is-adult", "parents-agree");
    assertThat(jim.rhythm()).contains(Period.ofMonths(3));
  }

  @Test
  void a_citizen_guardian_is_chosen_by_the_court_with_its_order() {
    var guardian = SupportForms.current(new FormId("burgervoogd")).orElseThrow();

    assertThat(guardian.chosenBy()).containsExactly(Party.COURT);
    assertThat(guardian.hard()).containsExactly("chosen-by-court", "court-order-named");
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.SupportForms#all")
  void every_rule_that_a_form_names_stands_in_the_catalogue_with_that_weight(SupportForm form) {
    assertThat(weights(form.hard())).allMatch(Weight.HARD::equals);
    assertThat(weights(form.soft())).allMatch(Weight.SOFT::equals);
  }

  @Test
  void every_form_of_the_domain_stands_in_the_catalogue() {
    assertThat(SupportForms.current())
        .extracting(form -> form.id().value())
        .containsExactly(
            "jim",
            "burgervoogd",
            "familiegroepsplan",
            "netwerkberaad",
            "eigen-kracht",
            "sociale-netwerk-strategie",
            "resourcegroep",
            "wraparound",
            "netwerkpleegzorg",
            "deeltijdpleegzorg",
            "steunouder",
            "meeleefgezin",
            "buurtgezin",
            "home-start",
            "samen-oplopen",
            "pleegmaatje",
            "maatje",
            "inloop",
            "oudersteun",
            "zorgteam",
            "mentor",
            "bijzondere-vriendschap",
            "steunfiguur-scheiding",
            "pleegoudernetwerk",
            "anders");
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.SupportForms#all")
  void a_form_holds_its_choice_to_those_whom_it_names(SupportForm form) {
    assertThat(form.hard().stream().anyMatch(rule -> rule.startsWith("chosen-by-")))
        .isEqualTo(!form.chosenBy().isEmpty());
    assertThat(form.soft().stream().anyMatch(rule -> rule.matches("agreed-by-.*|parents-agree")))
        .isEqualTo(!form.agreedBy().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.SupportForms#all")
  void only_a_say_in_decisions_is_evaluated(SupportForm form) {
    assertThat(form.rhythm().isPresent()).isEqualTo(form.positioned());
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.SupportForms#all")
  void everyday_support_asks_for_no_agreement(SupportForm form) {
    assertThat(form.everyday() && !form.agreedBy().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.catalogue.SupportForms#all")
  void a_form_has_words_in_dutch_and_english(SupportForm form) {
    var wording = form.wording();
    assertThat(
            List.of(
                form.nl(),
                form.en(),
                wording.figure().nl(),
                wording.figure().en(),
                wording.explanation().nl(),
                wording.explanation().en()))
        .noneMatch(String::isBlank);
    assertThat(form.steps())
        .allMatch(step -> !step.nl().isBlank() && !step.en().isBlank())
        .doesNotHaveDuplicates();
  }

  @Test
  void an_eigen_kracht_conference_has_its_steps_in_order() {
    assertThat(SupportForms.current(new FormId("eigen-kracht")).orElseThrow().steps())
        .extracting(SupportForm.Step::name)
        .containsExactly(
            "proposal",
            "application",
            "coordinator",
            "preparation",
            "information",
            "private-time",
            "plan",
            "call");
  }

  @Test
  void a_form_is_found_by_the_names_that_the_sources_use_beside_it() {
    assertThat(SupportForms.current().stream().filter(form -> form.speaksOf(" steunGEZIN ")))
        .extracting(SupportForm::name)
        .containsExactly("buurtgezin");
  }

  @Test
  void a_place_on_an_axis_is_one_to_five() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Axes(0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Axes(3, 6));
  }

  @Test
  void a_data_file_without_a_field_says_which() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new FormFile("leeg-1.properties", new Properties()).form())
        .withMessage("leeg-1.properties: no id");
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
