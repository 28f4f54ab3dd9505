package nl.beslisspoor.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import nl.beslisspoor.query.timeline.People.Person;
import org.junit.jupiter.api.Test;

class OfAgeTest {
  private static final List<UUID> NONE = List.of();

  @Test
  void theParentsPartLapsesOnTheSixteenthBirthday() {
    try (var tables = new Tables()) {
      var timeline = new Timeline(tables.jdbc());
      tables.make(timeline);
      timeline.apply(Noor.story().log());
      var people = new People(tables.jdbc(), LogOf.OPENING).of(Story.id("file"), Optional.empty());

      assertThat(lapsed(people, NONE, "noor", "2027-06-09")).isEmpty();
      assertThat(lapsed(people, NONE, "noor", "2027-06-10")).containsExactly(Story.id("mother"));
      assertThat(lapsed(people, NONE, "pro", "2027-06-10"))
          .as("a youth of unknown age")
          .isEqualTo(List.of());
      assertThat(lapsed(people, List.of(Story.id("opa")), "noor", "2027-06-10"))
          .as("a guardian counts as parent with authority")
          .containsExactlyInAnyOrder(Story.id("mother"), Story.id("opa"));
    }
  }

  private static List<UUID> lapsed(
      List<Person> people, List<UUID> guardians, String youth, String day) {
    return OfAge.lapsed(people, guardians, Story.id(youth), LocalDate.parse(day));
  }
}
