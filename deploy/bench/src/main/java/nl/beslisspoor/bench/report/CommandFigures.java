package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/**
 * How fast one kind of command is decided and stored.
 *
 * @param bare what JDBC alone does per second
 * @param ofBare the product's speed as a share of that
 * @param half within so many milliseconds half of the commands were answered
 * @param most within so many milliseconds 95 of 100 were
 */
public record CommandFigures(
    String command,
    int threads,
    double perSecond,
    double bare,
    double ofBare,
    double half,
    double most) {

  public static CommandFigures of(String command, Series product, Series bare) {
    return new CommandFigures(
        command,
        product.workers(),
        product.perSecond(),
        bare.perSecond(),
        product.against(bare),
        product.milliseconds(0.5),
        product.milliseconds(0.95));
  }
}
