package nl.beslisspoor.bench.report;

import static nl.beslisspoor.bench.report.Cells.number;
import static nl.beslisspoor.bench.report.Cells.plain;
import static nl.beslisspoor.bench.report.Cells.ratio;
import static nl.beslisspoor.bench.report.Cells.row;
import static nl.beslisspoor.bench.report.Cells.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that one run measured of the seal.
 *
 * @param events that were sealed at once
 * @param hashing seconds to read and hash their bytes
 * @param sealing seconds to read them, make their leaves, keep these and sign
 * @param unpacking seconds to unpack their export and hash it
 * @param verifying seconds in which the verifier checks it, its start included
 * @param longest seconds of a turn while others recorded
 * @param commands of each: without a seal first, sealed second
 */
public record SealReport(
    Machine machine,
    long events,
    double hashing,
    double sealing,
    double unpacking,
    double verifying,
    double longest,
    int rounds,
    double seconds,
    List<EngineFigures> commands)
    implements Outcome {

  @Override
  public String part() {
    return "benchmark of the seal";
  }

  @Override
  public String markdown() {
    return String.join("\n\n", conditions(), whole(), export(), beside()) + "\n";
  }

  private String conditions() {
    return """
    Measured on %d cores shared by client and PostgreSQL %s (durable, on %s), Java %s. Shares are \
    medians of %d alternated rounds of at most %s s, in brackets the least and the most. The longest \
    turn while others recorded took %s s; a turn begins every second, a checkpoint is signed every 5.\
    """
        .formatted(
            machine.cores(),
            machine.postgres(),
            machine.files(),
            machine.java(),
            rounds,
            plain(seconds),
            plain(longest));
  }

  private String whole() {
    return table(
        "| events | reading and hashing /s | sealing /s | sealing ÷ hashing, time |",
        Stream.of(
            row(
                number(events),
                number(events / hashing),
                number(events / sealing),
                ratio(sealing / hashing))));
  }

  private String export() {
    return table(
        "| events | unpacking and hashing an export /s | verifier /s | verifier ÷ hashing, time |",
        Stream.of(
            row(
                number(events),
                number(events / unpacking),
                number(events / verifying),
                ratio(verifying / unpacking))));
  }

  private String beside() {
    return table(
        "| command | threads | without a seal /s | sealed, share |",
        commands.stream()
            .map(one -> {
              var sealed = one.rates().getLast();
              return row(
                  one.work(),
                  one.threads(),
                  number(one.rates().getFirst().perSecond()),
                  "%s (%s–%s)"
                      .formatted(
                          ratio(sealed.ofBare()), ratio(sealed.least()), ratio(sealed.most())));
            }));
  }
}
