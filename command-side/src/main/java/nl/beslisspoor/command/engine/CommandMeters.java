package nl.beslisspoor.command.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts commands by name and by how they ended. */
record CommandMeters(MeterRegistry registry) {

  enum Outcome {
    ACCEPTED,
    REPEATED,
    REFUSED,
    EXPLAIN,
    CONFLICT,
    FAILED
  }

  void count(Instruction instruction, Outcome outcome) {
    registry
        .counter(
            "beslisspoor.commands",
            "command",
            instruction.name(),
            "outcome",
            outcome.name().toLowerCase(Locale.ROOT))
        .increment();
  }
}
