package nl.beslisspoor.events;

import java.util.stream.Stream;

/** One event of every kind with all that it can hold, and one with all that may be left out. */
public final class Samples {

  private Samples() {}

  /** Every event with every optional field filled in and every list holding something. */
  public static Stream<Event> full() {
    return Stream.of(
            OpeningSamples.full(),
            NetworkSamples.full(),
            SupportSamples.full(),
            EvaluationSamples.full(),
            ConsentSamples.full(),
            RoleSamples.full(),
            PlacementSamples.full(),
            ResourceSamples.full(),
            RecordSamples.full(),
            DestructionSamples.full())
        .flatMap(events -> events);
  }

  /** Every event that may leave something out, with all of it left out. */
  public static Stream<Event> bare() {
    return Stream.of(
            OpeningSamples.bare(),
            NetworkSamples.bare(),
            SupportSamples.bare(),
            EvaluationSamples.bare(),
            ConsentSamples.bare(),
            RoleSamples.bare(),
            PlacementSamples.bare(),
            ResourceSamples.bare(),
            RecordSamples.bare(),
            DestructionSamples.bare())
        .flatMap(events -> events);
  }

  /** Both kinds. */
  public static Stream<Event> all() {
    return Stream.concat(full(), bare());
  }
}
