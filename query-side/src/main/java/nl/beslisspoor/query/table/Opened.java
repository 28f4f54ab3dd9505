package nl.beslisspoor.query.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.WrongKey;

/**
 * What was sealed, as an answer gives it: what it says, that it was destroyed, or that its key does
 * not fit. The API gives the value itself, or in its place the object {@code {"vernietigd": true}}
 * or {@code {"pastNiet": true}}; what was never said is left out.
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

  /** It is there, and its key does not fit: an operator was told. It was not destroyed. */
  record Unfit<T>() implements Opened<T> {}

  /** Why nothing can be read here. */
  enum Lack {
    DESTROYED("destroyed"),
    UNFIT("unfit");

    private final String word;

    Lack(String word) {
      this.word = word;
    }

    /** Last part of the keys of the words that say so. */
    public String word() {
      return word;
    }
  }

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

  /** What stands in the place of what cannot be opened although it is there. */
  @Schema(
      name = "PastNiet",
      description =
          "Staat in plaats van de waarde zelf als die er is, maar de sleutel er niet op past. Er is"
              + " niets vernietigd; de beheerder is gewaarschuwd.")
  record UnfitMark(
      @Schema(allowableValues = "true", requiredMode = Schema.RequiredMode.REQUIRED)
          @JsonProperty("pastNiet")
          boolean unfit) {}

  /**
   * @throws nl.beslisspoor.events.KeysUnavailable when the keys cannot be asked for now
   */
  static <T> Opened<T> of(Supplier<T> sealed) {
    try {
      return new Said<>(sealed.get());
    } catch (Erased _) {
      return new Destroyed<>();
    } catch (WrongKey _) {
      return new Unfit<>(); // whoever watches the keys was told
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

  /** What comes of it when it can be read, and what when not, by the reason. */
  default <R> R told(
      Function<? super T, ? extends R> said, Function<? super Lack, ? extends R> lacking) {
    return switch (this) {
      case Said<T>(var value) -> said.apply(value);
      case Destroyed<T> _ -> lacking.apply(Lack.DESTROYED);
      case Unfit<T> _ -> lacking.apply(Lack.UNFIT);
    };
  }

  /** What comes of it when it can be read, and when it cannot. */
  default <R> R either(Function<? super T, ? extends R> said, Supplier<? extends R> unread) {
    return told(said, _ -> unread.get());
  }

  default <R> Opened<R> map(Function<? super T, ? extends R> change) {
    return told(
        value -> new Said<R>(change.apply(value)),
        lack ->
            switch (lack) {
              case DESTROYED -> new Destroyed<R>();
              case UNFIT -> new Unfit<R>();
            });
  }

  /** What it says; something else when it cannot be read, which never passes for what it said. */
  default T or(T otherwise) {
    return either(value -> value, () -> otherwise);
  }

  /** Why it cannot be read; empty when it can. */
  default Optional<Lack> lack() {
    return told(_ -> Optional.<Lack>empty(), Optional::of);
  }

  /** As JSON. */
  @JsonValue
  default Object json() {
    return told(
        value -> value,
        lack ->
            switch (lack) {
              case DESTROYED -> new Mark(true);
              case UNFIT -> new UnfitMark(true);
            });
  }
}
