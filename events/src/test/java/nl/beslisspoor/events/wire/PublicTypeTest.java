package nl.beslisspoor.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicTypeTest {

  @Test
  void every_event_has_a_dutch_name_and_no_name_is_left_over() {
    assertThat(PublicType.DUTCH.keySet())
        .containsExactlyInAnyOrderElementsOf(
            EventNames.ALL.stream().map(EventNames.Named::type).toList());
  }

  @Test
  void every_version_of_every_event_has_a_name_of_its_own() {
    assertThat(everyVersion().map(name -> PublicType.of(name.type(), name.version())))
        .doesNotHaveDuplicates()
        .allMatch(type -> type.matches("nl\\.beslisspoor\\.dossiers\\.[a-z]+(-[a-z]+)*\\.v[1-9]"));
  }

  @Test
  void no_dutch_name_is_the_stored_name_of_any_event() {
    assertThat(PublicType.DUTCH.values()).doesNotContainAnyElementsOf(PublicType.DUTCH.keySet());
  }

  @Test
  void earlier_versions_keep_their_number() {
    assertThat(PublicType.of("support-figure-accepted", "1"))
        .isEqualTo("nl.beslisspoor.dossiers.steunfiguur-akkoord.v1");
    assertThat(PublicType.of("support-figure-accepted", "2"))
        .isEqualTo("nl.beslisspoor.dossiers.steunfiguur-akkoord.v2");
  }

  @Test
  void what_a_newer_program_stored_goes_by_its_stored_name() {
    assertThat(PublicType.of("plan-adopted", "3"))
        .isEqualTo("nl.beslisspoor.dossiers.plan-adopted.v3");
  }

  private static Stream<Name> everyVersion() {
    return EventNames.ALL.stream().flatMap(EventCatalogue::versions);
  }
}
