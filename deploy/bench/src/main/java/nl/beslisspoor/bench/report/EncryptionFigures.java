package nl.beslisspoor.bench.report;

import java.util.List;

/**
 * What encryption takes; of each work the one without it first.
 *
 * @param appends rows of a new file by bare JDBC: not encrypted, encrypted, and with keys kept
 * @param opens files opened by the product: with keys that are kept nowhere, and as it is
 * @param reads of the longest file by bare JDBC: not encrypted and encrypted
 * @param events of a log
 * @param replay of these, by a cursor and a bulk copy: not encrypted and encrypted
 */
public record EncryptionFigures(
    List<EngineFigures> appends,
    List<EngineFigures> opens,
    List<EngineFigures> reads,
    long events,
    EngineFigures replay) {}
