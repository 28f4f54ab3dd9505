package nl.beslisspoor.command.relay;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** The relay's meters, one of each per topic. */
final class RelayMeters {
  private RelayMeters() {}

  static void watch(RelayState state, MeterRegistry registry) {
    Gauge.builder("beslisspoor.relay.lag", state, RelayState::lag)
        .description("Entries of the log that the topic does not hold yet")
        .tag("topic", state.topic())
        .register(registry);
    Gauge.builder("beslisspoor.relay.acknowledged", state, RelayState::secondsSinceAcknowledged)
        .description("Time since the broker last acknowledged an entry")
        .baseUnit("seconds")
        .tag("topic", state.topic())
        .register(registry);
    FunctionCounter.builder("beslisspoor.relay.errors", state, RelayState::errors)
        .description("Attempts to send that failed")
        .tag("topic", state.topic())
        .register(registry);
    FunctionCounter.builder("beslisspoor.relay.set-back", state, RelayState::setBack)
        .description("Times that the topic was found to have lost entries, and was filled again")
        .tag("topic", state.topic())
        .register(registry);
    FunctionCounter.builder("beslisspoor.relay.foreign", state, RelayState::foreign)
        .description("Entries found at the end of the topic that the log does not hold")
        .tag("topic", state.topic())
        .register(registry);
  }
}
