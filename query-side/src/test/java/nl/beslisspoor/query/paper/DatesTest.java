package nl.beslisspoor.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesTest {
  private final Dates dates = new Dates(() -> Language.DUTCH);

  @Test
  void aMomentIsWrittenInDutchAtTheTimeOfTheNetherlands() {
    var moment = Instant.parse("2022-05-03T12:05:30.5Z");
    assertThat(dates.moment(moment)).isEqualTo("3 mei 2022, 14.05 uur");
    assertThat(dates.weekday(moment)).isEqualTo("dinsdag 3 mei 2022");
    assertThat(Dates.machine(moment)).isEqualTo("2022-05-03T12:05:30Z");
    assertThat(dates.day(Instant.parse("2022-12-31T23:30:00Z"))).isEqualTo("1 januari 2023");
  }

  @Test
  void theHourThatHappensTwiceIsTheFirst() {
    assertThat(Dates.moment(LocalDate.of(2022, 10, 30), LocalTime.of(2, 30)))
        .isEqualTo(Instant.parse("2022-10-30T00:30:00Z"));
  }

  @Test
  void theHourThatNeverHappensIsLaterByTheJump() {
    assertThat(Dates.moment(LocalDate.of(2022, 3, 27), LocalTime.of(2, 30)))
        .isEqualTo(Instant.parse("2022-03-27T01:30:00Z"));
  }

  @Test
  void aFormReadsADayAndATimeOrTheStartOfTheDay() {
    var both =
        Form.sent(
            Map.of("beslotenOp-datum", List.of("2022-05-03"), "beslotenOp-tijd", List.of("14:05")));
    assertThat(both.moment("beslotenOp")).contains(Instant.parse("2022-05-03T12:05:00Z"));
    var day = Form.sent(Map.of("beslotenOp-datum", List.of("2022-05-03")));
    assertThat(day.moment("beslotenOp")).contains(Instant.parse("2022-05-02T22:00:00Z"));
    var none = Form.sent(Map.of("beslotenOp-datum", List.of("gisteren")));
    assertThat(none.moment("beslotenOp")).isEmpty();
  }

  @Test
  void inEnglishTheSameMomentHasEnglishNames() {
    var english = new Dates(() -> Language.ENGLISH);
    var moment = Instant.parse("2022-05-03T12:05:30.5Z");
    assertThat(english.moment(moment)).isEqualTo("3 May 2022, 14.05");
    assertThat(english.weekday(moment)).isEqualTo("Tuesday 3 May 2022");
    assertThat(english.day(LocalDate.of(2022, 5, 3))).isEqualTo("3 May 2022");
  }

  @Test
  void theFirstInstantOfADayIsShownAsTheDay() {
    assertThat(dates.known(Instant.parse("2022-05-02T22:00:00Z"))).isEqualTo("3 mei 2022");
    assertThat(dates.known(Instant.parse("2022-05-02T22:01:00Z")))
        .isEqualTo("3 mei 2022, 00.01 uur");
  }
}
