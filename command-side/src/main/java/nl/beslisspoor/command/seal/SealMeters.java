package nl.beslisspoor.command.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;

/**
 * What sealing shows of itself in the process that does it: how many entries the newest checkpoint
 * covers, and whether the log was found to be other than what was signed.
 */
public final class SealMeters {
  private volatile long signed;
  private volatile String broken;

  SealMeters(MeterRegistry registry) {
    Gauge.builder("beslisspoor.seal.signed", this, meters -> meters.signed)
        .description("Entries of the log that the newest checkpoint covers")
        .register(registry);
    Gauge.builder("beslisspoor.seal.broken", this, meters -> meters.found().isPresent() ? 1 : 0)
        .description("1 while the log cannot be sealed, since it is not what was signed")
        .register(registry);
  }

  void signed(long entries) {
    signed = entries;
    broken = null;
  }

  void broken(String found) {
    broken = found;
  }

  /** Why the log cannot be sealed: the index and what is wrong there, without what stands there. */
  public Optional<String> found() {
    return Optional.ofNullable(broken);
  }
}
