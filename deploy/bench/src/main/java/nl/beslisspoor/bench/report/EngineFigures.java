package nl.beslisspoor.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.beslisspoor.bench.rounds.Series;

/**
 * How often contenders do the same work in a second.
 *
 * @param rates of all: first of the one that all are compared with, which is bare JDBC or work
 *     without what is measured
 */
public record EngineFigures(String work, int threads, List<Rate> rates) {

  /**
   * Turns a second, and as a share of the first.
   *
   * @param least share of the rounds
   * @param most share of the rounds
   * @param half within so many milliseconds half of the turns were done
   */
  public record Rate(
      String name, double perSecond, double ofBare, double least, double most, double half) {}

  /** For whoever watches the run. */
  public String brief() {
    return rates.stream()
        .map(rate -> "%s %s/s".formatted(rate.name(), Cells.number(rate.perSecond())))
        .collect(Collectors.joining(", "));
  }

  public static EngineFigures of(String work, List<Series> series) {
    var bare = series.getFirst();
    return new EngineFigures(
        work, bare.workers(), series.stream().map(one -> rate(one, bare)).toList());
  }

  private static Rate rate(Series one, Series bare) {
    var shares =
        IntStream.range(0, one.rounds().size()).mapToDouble(n -> one.against(bare, n)).toArray();
    return new Rate(
        one.name(),
        one.perSecond(),
        one.against(bare),
        IntStream.range(0, shares.length).mapToDouble(n -> shares[n]).min().orElseThrow(),
        IntStream.range(0, shares.length).mapToDouble(n -> shares[n]).max().orElseThrow(),
        one.milliseconds(0.5));
  }
}
