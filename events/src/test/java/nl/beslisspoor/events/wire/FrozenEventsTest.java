package nl.beslisspoor.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Kinds;
import nl.beslisspoor.events.Samples;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was once written stays readable. A frozen file is what the product wrote under that name and
 * version; it is never changed. A new kind or version is frozen with {@code ./mvnw -pl events test
 * -Dtest=FrozenEventsTest -Dfreeze}, which writes the files that are missing and no other.
 */
class FrozenEventsTest {

  private static final Path FROZEN = Path.of("src/test/resources/frozen");

  private final Wire wire = Wire.withoutKeys();
  private final Seals seals = new Seals();

  @Test
  void a_missing_file_is_frozen_when_asked_and_an_existing_one_never_overwritten()
      throws IOException {
    assumeThat(System.getProperty("freeze")).isNotNull();
    for (var event : Samples.full().toList()) {
      var file = file(wire.nameOf(event));
      if (Files.notExists(file)) {
        Files.createDirectories(file.getParent());
        Files.write(file, seals.encode(event), StandardOpenOption.CREATE_NEW);
      }
    }
  }

  @Test
  void every_kind_of_event_has_a_name() {
    assertThat(EventNames.ALL.stream().<Class<?>>map(EventNames.Named::shape))
        .containsExactlyInAnyOrderElementsOf(Kinds.all().toList());
  }

  @Test
  void every_name_and_version_is_frozen_and_nothing_else() throws IOException {
    try (var files = Files.walk(FROZEN)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(names().map(FrozenEventsTest::file).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_frozen_event_is_read(Name name) throws IOException {
    assertThat(seals.decode(name.type(), name.version(), Files.readAllBytes(file(name))))
        .isInstanceOf(EventNames.ofType(name.type()).orElseThrow().shape());
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void the_current_version_is_written_as_it_was_frozen(Event event) throws IOException {
    var name = wire.nameOf(event);
    var frozen = Files.readAllBytes(file(name));

    assertThat(seals.decode(name.type(), name.version(), frozen)).isEqualTo(event);
    assertThat(new String(seals.encode(event), UTF_8)).isEqualTo(new String(frozen, UTF_8));
  }

  @Test
  void the_day_of_an_early_yes_becomes_the_moment_at_which_that_day_began_in_the_netherlands()
      throws IOException {
    var name = new Name("support-figure-accepted", "1");
    var now =
        (SupportFigureAccepted) seals.decode(name.type(), "1", Files.readAllBytes(file(name)));

    assertThat(now.saidAt()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
    assertThat(now.how()).isEqualTo(Optional.empty());
  }

  private static Stream<Name> names() {
    return EventNames.ALL.stream()
        .flatMap(named ->
            IntStream.rangeClosed(1, named.version())
                .mapToObj(version -> new Name(named.type(), Integer.toString(version))));
  }

  private static Path file(Name name) {
    return FROZEN.resolve(name.type()).resolve(name.version() + ".json");
  }
}
