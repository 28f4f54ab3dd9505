package nl.beslisspoor.query.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Term;
import nl.beslisspoor.query.table.Opened;

/**
 * Something that a page says, before it is said in a language: {@link Words#say} does that. What
 * Java code tells a page is a text, so that it need not know who reads it.
 */
public sealed interface Text {
  /**
   * Words of a bundle.
   *
   * @param key such as {@code file.open.title}; the part before the first dot names the bundle
   * @param with what fills in {@code {0}}, {@code {1}} and so on: texts, terms, days, moments,
   *     numbers, what was sealed, names and persons by id, and lists of those
   */
  record Keyed(String key, List<Object> with) implements Text {
    public Keyed {
      with = List.copyOf(with);
    }
  }

  /** Words of the catalogue, which has them in both languages. */
  record Both(String nl, String en) implements Text {}

  /** What is the same in every language: a name, or what somebody wrote. */
  record Quoted(String words) implements Text {}

  /** The persons whom it names by id. */
  default Stream<UUID> people() {
    return this instanceof Keyed(_, var with)
        ? with.stream().flatMap(Text::people)
        : Stream.empty();
  }

  /** The same with names for the ids of persons. */
  default Text named(Function<UUID, String> names) {
    return this instanceof Keyed(var key, var with)
        ? new Keyed(key, with.stream().map(one -> named(one, names)).toList())
        : this;
  }

  private static Stream<UUID> people(Object filledIn) {
    return switch (filledIn) {
      case UUID person -> Stream.of(person);
      case Text text -> text.people();
      case Collection<?> several -> several.stream().flatMap(Text::people);
      default -> Stream.empty();
    };
  }

  private static Object named(Object filledIn, Function<UUID, String> names) {
    return switch (filledIn) {
      case UUID person -> names.apply(person);
      case Text text -> text.named(names);
      case Collection<?> several -> several.stream().map(one -> named(one, names)).toList();
      default -> filledIn;
    };
  }

  static Text of(String key, Object... with) {
    return new Keyed(key, List.of(with));
  }

  /** As {@link #of(String, Object...)}; empty when no bundle has the key. */
  static Optional<Text> known(String key, Object... with) {
    return Bundles.find(Language.DUTCH, key).map(_ -> of(key, with));
  }

  /** A term as it stands inside a sentence. */
  static Text of(Term term) {
    return new Both(term.nl(), term.en());
  }

  static Text of(RuleText rule) {
    return new Both(rule.nl(), rule.en());
  }

  /** A term at the start of a sentence or alone. */
  static Text alone(Term term) {
    return new Both(Words.capital(term.nl()), Words.capital(term.en()));
  }

  /** What was sealed, in its own words, or why it cannot be read. */
  static Text of(Opened<String> sealed) {
    return sealed.told(Text::quoted, Text::of);
  }

  /** A name that was sealed, or why it cannot be read. */
  static Text name(Opened<String> sealed) {
    return sealed.told(
        Text::quoted,
        lack ->
            switch (lack) {
              case DESTROYED -> of("paper.destroyed.name");
              case UNFIT -> of("paper.unfit.name");
            });
  }

  /** Why something cannot be read. */
  static Text of(Opened.Lack lack) {
    return switch (lack) {
      case DESTROYED -> of("paper.destroyed");
      case UNFIT -> of("paper.unfit");
    };
  }

  static Text quoted(String words) {
    return new Quoted(words);
  }
}
