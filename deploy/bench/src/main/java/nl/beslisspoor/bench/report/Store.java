package nl.beslisspoor.bench.report;

/**
 * What the store was filled with before anything was measured.
 *
 * @param perSecond commands with which it was filled, four files at once
 */
public record Store(
    int files, int longFiles, int longEvents, long events, long commands, double perSecond) {}
