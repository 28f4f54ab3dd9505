package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.FINDINGS;
import static nl.beslisspoor.events.SampleParts.NETWORK;
import static nl.beslisspoor.events.SampleParts.SUPPORT;
import static nl.beslisspoor.events.SampleParts.id;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;

/** Samples of evaluations. */
final class EvaluationSamples {

  private EvaluationSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new EvaluationPlanned(
            FILE, ACT, NETWORK, SUPPORT, DAY, Optional.of(new Narrative("Tante is op reis."))),
        new EvaluationConcluded(
            FILE,
            ACT,
            NETWORK,
            ACCOUNT,
            new EvaluationId(id(50)),
            SUPPORT,
            FINDINGS,
            EvaluationOutcome.ADJUST,
            Optional.of(DAY)));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new EvaluationPlanned(FILE, ACT, NETWORK, SUPPORT, DAY, Optional.empty()),
        new EvaluationConcluded(
            FILE,
            ACT,
            NETWORK,
            BARE_ACCOUNT,
            new EvaluationId(id(50)),
            SUPPORT,
            Findings.none(),
            EvaluationOutcome.END,
            Optional.empty()));
  }
}
