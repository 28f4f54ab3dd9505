package nl.beslisspoor.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beslisspoor.bench.report.DelayFigures.Delay;
import nl.beslisspoor.bench.report.PairFigures.Rate;
import org.junit.jupiter.api.Test;

class SplitReportTest {
  private static final Machine MACHINE = new Machine(2, 512, "25", "Linux", "18.6", "ext4");

  @Test
  void delays_stand_as_they_are_and_as_multiples_of_the_raw_ones() {
    var delays =
        new DelayFigures(50, 48.4, new Delay(2, 8), new Delay(6, 40), new Delay(30, 100), 3);

    assertThat(report(List.of(delays), List.of()).markdown())
        .contains("| 50 | 48 | 2 | 8 | 6 | 40 | 3.00 | 5.00 | 30 | 100 | 15.0 | 12.5 | 3 |");
  }

  @Test
  void rates_stand_with_the_slowest_and_the_fastest_round() {
    var pair = new PairFigures("page", 8, new Rate(100, 90, 110), new Rate(150, 120, 1200), 1.5);

    assertThat(report(List.of(), List.of(pair)).markdown())
        .contains("All share the 2 cores of this machine")
        .contains("| page | 8 | 100 (90–110) | 150 (120–1,200) | 1.50 |");
  }

  private static SplitReport report(List<DelayFigures> delays, List<PairFigures> pairs) {
    return new SplitReport(MACHINE, "-Xmx512m", 10, 3, 2, 200, delays, pairs);
  }
}
