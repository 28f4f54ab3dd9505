package nl.beslisspoor.bench.report;

import java.util.List;

/**
 * Everything that one run measured of the split form.
 *
 * @param jvm options of each command and query process
 * @param files that were opened before anything was measured
 * @param turns in a round of delays
 */
public record SplitReport(
    Machine machine,
    String jvm,
    int files,
    int rounds,
    double seconds,
    int turns,
    List<DelayFigures> delays,
    List<PairFigures> pairs)
    implements Outcome {

  @Override
  public String part() {
    return "benchmark of the split form";
  }

  @Override
  public String markdown() {
    return SplitTables.of(this);
  }
}
