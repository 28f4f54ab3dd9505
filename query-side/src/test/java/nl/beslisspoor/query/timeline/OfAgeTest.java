package nl.beslisspoor.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.Test;

class OfAgeTest {

  @Test
  void theParentsPartLapsesOnTheSixteenthBirthday() {
    try (var tables = new Tables()) {
      var timeline = new Timeline(tables.jdbc());
      tables.make(timeline);
      timeline.apply(Noor.story().log());
      var people = new People(tables.jdbc()).of(Story.id("file"), Optional.empty());

      assertThat(OfAge.lapsed(people, Story.id("noor"), LocalDate.parse("2027-06-09"))).isEmpty();
      assertThat(OfAge.lapsed(people, Story.id("noor"), LocalDate.parse("2027-06-10")))
          .containsExactly(Story.id("mother"));
      assertThat(OfAge.lapsed(people, Story.id("pro"), LocalDate.parse("2027-06-10")))
          .as("a youth of unknown age")
          .isEqualTo(List.of());
    }
  }
}
