package nl.beslisspoor.query.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.PersonalText;

/**
 * What was sealed, as an answer gives it: what it says, or that it was destroyed. The API gives the
 * value itself, or in its place the object {@code {"vernietigd": true}}; what was never said is
 * left out.
 */
public sealed interface Opened<T> {

  /** It is there. */
  record Said<T>(T value) implements Opened<T> {

    /** Never the content: logs and errors hold no personal data. */
    @Override
    public String toString() {
      return "Said[withheld]";
    }
  }

  /** It was destroyed together with its key. */
  record Destroyed<T>() implements Opened<T> {}

  /** What stands in the place of what was destroyed. */
  @Schema(
      name = "Vernietigd",
      description =
          "Staat in plaats van de waarde zelf als die is vernietigd. Is er nooit iets gezegd, dan"
              + " ontbreekt het veld.")
  record Mark(
      @Schema(allowableValues = "true", requiredMode = Schema.RequiredMode.REQUIRED)
          @JsonProperty("vernietigd")
          boolean destroyed) {}

  /**
   * @throws nl.beslisspoor.events.KeysUnavailable when the keys cannot be asked for now
   * @throws nl.beslisspoor.events.WrongKey when the seal does not fit its key or place
   */
  static <T> Opened<T> of(Supplier<T> sealed) {
    try {
      return new Said<>(sealed.get());
    } catch (Erased _) {
      return new Destroyed<>();
    }
  }

  static Opened<String> of(Narrative words) {
    return of(words::text);
  }

  static Opened<String> of(PersonalText text) {
    return of(text::text);
  }

  static Opened<LocalDate> of(PersonalDate day) {
    return of(day::date);
  }

  static Opened<Integer> of(PersonalScore score) {
    return of(score::points);
  }

  /** What comes of it when it is there, and when it was destroyed. */
  default <R> R either(Function<? super T, ? extends R> said, Supplier<? extends R> destroyed) {
    return switch (this) {
      case Said<T>(var value) -> said.apply(value);
      case Destroyed<T> _ -> destroyed.get();
    };
  }

  default <R> Opened<R> map(Function<? super T, ? extends R> change) {
    return either(value -> new Said<R>(change.apply(value)), Destroyed<R>::new);
  }

  /** What it says; something else when it was destroyed, which never passes for what it said. */
  default T or(T otherwise) {
    return either(value -> value, () -> otherwise);
  }

  /** As JSON. */
  @JsonValue
  default Object json() {
    return either(value -> value, () -> new Mark(true));
  }
}
