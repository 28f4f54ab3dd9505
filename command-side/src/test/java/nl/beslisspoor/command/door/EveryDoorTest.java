package nl.beslisspoor.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address at which something is recorded in a file, tried in the same five ways. */
@AtTheDoor
class EveryDoorTest {

  @Autowired private Visitor visitor;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping addresses;

  static Stream<Function<Household, Knock>> knocks() {
    return Stream.<Function<Household, Knock>[]>of(
            KnocksAtFile.values(),
            KnocksAboutSupport.values(),
            KnocksAroundYouth.values(),
            KnocksOnDestruction.values(),
            KnocksOnResources.values())
        .flatMap(Stream::of);
  }

  @Test
  void every_address_of_a_file_is_tried() {
    var file = "/api/v1/dossiers/{dossierId}";
    var there =
        addresses.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(address -> address.startsWith(file))
            .map(address -> address.substring(file.length()));

    assertThat(knocks().map(knock -> knock.apply(Household.opened(visitor)).address()))
        .containsExactlyInAnyOrderElementsOf(there.toList());
  }

  @ParameterizedTest
  @MethodSource("knocks")
  void what_is_complete_and_keeps_the_rules_is_recorded_once_under_its_key(
      Function<Household, Knock> told) {
    var at = Household.opened(visitor);
    var knock = told.apply(at);
    var key = UUID.randomUUID().toString();
    var path = "/dossiers/" + at.file() + knock.path();

    var first = visitor.post(path, knock.accepted(), key, "PROFESSIONAL").accepted();
    var again = visitor.post(path, knock.accepted(), key, "PROFESSIONAL").accepted();

    assertThat(first.text("dossier")).isEqualTo(at.file());
    assertThat(first.body().required("herhaald").asBoolean()).isFalse();
    assertThat(again.body().required("herhaald").asBoolean()).isTrue();
    for (var field : List.of("volgnummer", "kenmerk", "besluit")) {
      assertThat(again.body().get(field)).isEqualTo(first.body().get(field));
    }
    assertThat(first.body().hasNonNull("besluit"))
        .isEqualTo(knock.accepted().containsKey("verantwoording"));
  }

  @ParameterizedTest
  @MethodSource("knocks")
  void all_that_is_missing_and_all_that_does_not_exist_is_told_at_once(
      Function<Household, Knock> told) {
    var at = Household.opened(visitor);
    var knock = told.apply(at);
    var faults = Stream.concat(knock.required().stream(), Stream.of("onzin")).toList();

    at.post(knock.path(), Fields.of("onzin", 1)).faults(faults);
  }

  @ParameterizedTest
  @MethodSource("knocks")
  void a_rule_that_refuses_is_named(Function<Household, Knock> told) {
    var at = Household.opened(visitor);
    var knock = told.apply(at);

    at.post(knock.refusedAt(), knock.refused()).refused(knock.refusedBy());
  }

  @ParameterizedTest
  @MethodSource("knocks")
  void the_rules_that_ask_for_an_explanation_are_named(Function<Household, Knock> told) {
    var at = Household.opened(visitor);
    var knock = told.apply(at);

    assertThat(knock.unexplained().isPresent()).isEqualTo(knock.toExplain().size() > 0);
    knock
        .unexplained()
        .ifPresent(body -> at.post(knock.path(), body).asksToExplain(knock.toExplain()));
  }
}
