package nl.beslisspoor.events.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.catalogue.Classification;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.RuleRef;

/**
 * A field of an event or of a part of one. Its type alone says what it may hold about people, so
 * that nobody can forget to say it.
 *
 * @param type of the value itself, without the list or optional around it
 */
public record Field(String name, Class<?> type, Many many) {

  /** How many values a field holds. */
  public enum Many {
    ONE,
    OPTIONAL,
    LIST
  }

  private static final Set<Class<?>> FACTS =
      Set.of(
          boolean.class,
          int.class,
          long.class,
          Long.class,
          Instant.class,
          LocalDate.class,
          Period.class,
          FormId.class,
          RuleRef.class,
          Label.class);

  private static final Set<Class<?>> PERSONAL =
      Set.of(PersonalText.class, PersonalDate.class, PersonalScore.class);

  /** The fields of a record, in their declared order. */
  public static List<Field> of(Class<?> shape) {
    return Arrays.stream(shape.getRecordComponents()).map(Field::of).toList();
  }

  /** A record with fields of its own, each to be classified for itself. */
  public boolean isPart() {
    return type.isRecord() && classified().isEmpty();
  }

  /**
   * What the field says about people.
   *
   * @throws IllegalStateException when its type says nothing of that, or when it is a part
   */
  public Classification classification() {
    return classified()
        .orElseThrow(() -> new IllegalStateException(name + ": " + type + " is not classified"));
  }

  /** This field, or every field of the part it is, however deep. */
  public Stream<Field> leaves() {
    return isPart() ? of(type).stream().flatMap(Field::leaves) : Stream.of(this);
  }

  private Optional<Classification> classified() {
    if (type.isEnum() || FACTS.contains(type)) {
      return Optional.of(Classification.FACT);
    }
    if (Id.class.isAssignableFrom(type) || type == ForeignId.class) {
      return Optional.of(Classification.PSEUDONYMOUS_ID);
    }
    if (PERSONAL.contains(type)) {
      return Optional.of(Classification.PERSONAL);
    }
    return type == Narrative.class ? Optional.of(Classification.NARRATIVE) : Optional.empty();
  }

  private static Field of(RecordComponent component) {
    var type = component.getGenericType();
    if (component.getType() == Optional.class) {
      return new Field(component.getName(), inner(type), Many.OPTIONAL);
    }
    return component.getType() == List.class
        ? new Field(component.getName(), inner(type), Many.LIST)
        : new Field(component.getName(), component.getType(), Many.ONE);
  }

  /** What stands in a list or optional; anything but a plain class is left for nobody to read. */
  private static Class<?> inner(Type around) {
    var inside = ((ParameterizedType) around).getActualTypeArguments()[0];
    return inside instanceof Class<?> plain ? plain : Object.class;
  }
}
