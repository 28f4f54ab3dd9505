package nl.beslisspoor.bench.report;

import java.util.List;

/**
 * Everything that one run measured of the engine.
 *
 * @param files ordinary ones in each store
 * @param longFiles of {@code longEvents}
 * @param longest events of the longest file
 */
public record EngineReport(
    Machine machine,
    int files,
    int longFiles,
    int longEvents,
    int longest,
    int rounds,
    double seconds,
    List<EngineFigures> commands,
    EngineFigures fold,
    EncryptionFigures encryption)
    implements Outcome {

  @Override
  public String part() {
    return "benchmark of the engine";
  }

  @Override
  public String markdown() {
    return EngineTables.of(this);
  }
}
