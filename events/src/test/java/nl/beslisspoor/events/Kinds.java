package nl.beslisspoor.events;

import java.util.stream.Stream;

/** Every kind of event that the sealed hierarchy permits. */
public final class Kinds {

  private Kinds() {}

  public static Stream<Class<? extends Event>> all() {
    return below(Event.class);
  }

  private static Stream<Class<? extends Event>> below(Class<? extends Event> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses())
            .flatMap(permitted -> below(permitted.asSubclass(Event.class)))
        : Stream.of(kind);
  }
}
