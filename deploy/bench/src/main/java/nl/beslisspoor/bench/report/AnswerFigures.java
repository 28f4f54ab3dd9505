package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/**
 * How fast one page or question is answered.
 *
 * @param bare how often per second JDBC alone runs what it asks the views
 * @param ofBare the product's speed as a share of that
 * @param file how often per second the web server gives a small file
 * @param ofFile the product's speed as a share of that
 * @param half within so many milliseconds half of the requests were answered
 * @param most within so many milliseconds 95 of 100 were
 */
public record AnswerFigures(
    String answer,
    int clients,
    double perSecond,
    double bare,
    double ofBare,
    double file,
    double ofFile,
    double half,
    double most,
    Statements statements) {

  /**
   * What one answer takes of the database, in statements.
   *
   * @param views questions to the views
   * @param others questions about the account
   * @param writes such as looks that are kept
   */
  public record Statements(long views, long others, long writes) {}

  public static AnswerFigures of(
      String answer, Series product, Series bare, Series file, Statements statements) {
    return new AnswerFigures(
        answer,
        product.workers(),
        product.perSecond(),
        bare.perSecond(),
        product.against(bare),
        file.perSecond(),
        product.against(file),
        product.milliseconds(0.5),
        product.milliseconds(0.95),
        statements);
  }
}
