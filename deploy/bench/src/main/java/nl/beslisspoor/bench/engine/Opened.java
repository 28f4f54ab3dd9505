package nl.beslisspoor.bench.engine;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.bench.ceiling.BareFold;
import nl.beslisspoor.events.Kept;

/** Everything that the events of a file say about people, which are taken one after the other. */
final class Opened implements BareFold.Taking {
  private static final ClassValue<Method[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
        }
      };

  private final Reading reading;
  private long characters;

  Opened(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void take(String event, String type, String version, byte[] payload) {
    characters += characters(reading.event(event, type, version, payload));
  }

  /** How much was said, by all of them. */
  long characters() {
    return characters;
  }

  private static long characters(Object part) {
    return switch (part) {
      case Kept kept -> kept.text().length();
      case Record record -> ofComponents(record);
      case Optional<?> one -> one.map(Opened::characters).orElse(0L);
      case Collection<?> some -> some.stream().mapToLong(Opened::characters).sum();
      case Map<?, ?> some -> some.values().stream().mapToLong(Opened::characters).sum();
      default -> 0;
    };
  }

  private static long ofComponents(Record record) {
    try {
      long sum = 0;
      for (var component : COMPONENTS.get(record.getClass())) {
        sum += characters(component.invoke(record));
      }
      return sum;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
