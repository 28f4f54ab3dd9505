package nl.beslisspoor.command.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * What sealing shows of itself in the process that does it: how many entries the newest checkpoint
 * covers, and whether the log was found to be other than what was signed.
 */
final class SealMeters {
  private volatile long signed;
  private volatile boolean broken;

  SealMeters(MeterRegistry registry) {
    Gauge.builder("beslisspoor.seal.signed", this, meters -> meters.signed)
        .description("Entries of the log that the newest checkpoint covers")
        .register(registry);
    Gauge.builder("beslisspoor.seal.broken", this, meters -> meters.broken ? 1 : 0)
        .description("1 while the log cannot be sealed, since it is not what was signed")
        .register(registry);
  }

  void signed(long entries) {
    signed = entries;
    broken = false;
  }

  void broken() {
    broken = true;
  }
}
