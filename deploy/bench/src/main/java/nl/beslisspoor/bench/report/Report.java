package nl.beslisspoor.bench.report;

import java.util.List;

/** Everything that one run measured. */
public record Report(
    Machine machine,
    Store store,
    int rounds,
    double seconds,
    List<CommandFigures> commands,
    List<AnswerFigures> answers,
    LagFigures lag,
    List<RebuildFigures> rebuilds)
    implements Outcome {

  @Override
  public String part() {
    return "benchmark";
  }

  @Override
  public String markdown() {
    return Tables.of(this);
  }
}
