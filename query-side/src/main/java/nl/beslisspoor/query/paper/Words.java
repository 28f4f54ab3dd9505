package nl.beslisspoor.query.paper;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.Term;
import nl.beslisspoor.query.table.Opened;

/** Says texts and terms in the reader's language; in templates {@code @words}. */
public class Words {
  private final Supplier<Language> language;
  private final Dates dates;

  /**
   * @param language of whoever reads now, asked for every text
   */
  public Words(Supplier<Language> language) {
    this.language = language;
    this.dates = new Dates(language);
  }

  /** Always in one language. */
  public static Words in(Language language) {
    return new Words(() -> language);
  }

  /**
   * A text in words.
   *
   * @throws IllegalArgumentException when no bundle has its key
   */
  public String say(Text text) {
    return switch (text) {
      case Text.Keyed(var key, var with) ->
          find(key, with.toArray())
              .orElseThrow(() -> new IllegalArgumentException("no words for " + key));
      case Text.Both(var nl, var en) -> language.get().choose(nl, en);
      case Text.Quoted(var words) -> words;
    };
  }

  /**
   * The words of a bundle, filled in. Apostrophes need no doubling.
   *
   * @return empty when no bundle has the key
   */
  public Optional<String> find(String key, Object... with) {
    return Bundles.find(language.get(), key)
        .map(pattern ->
            new MessageFormat(pattern.replace("'", "''"), language.get().locale())
                .format(Arrays.stream(with).map(this::filled).toArray()));
  }

  /** The word for a term, as it stands inside a sentence. */
  public String of(Term term) {
    return say(Text.of(term));
  }

  /** What was sealed, in its own words, or why it cannot be read. */
  public String of(Opened<String> sealed) {
    return say(Text.of(sealed));
  }

  /** Somebody's own words, which nobody may take "destroyed" for. */
  public String quote(Opened<String> sealed) {
    return sealed.told(
        words -> words,
        lack ->
            switch (lack) {
              case DESTROYED -> say(Text.of("paper.destroyed.words"));
              case UNFIT -> say(Text.of("paper.unfit.words"));
            });
  }

  /** A name that was sealed, or why it cannot be read. */
  public String name(Opened<String> sealed) {
    return say(Text.name(sealed));
  }

  /** Of words that stand in both languages. */
  public String of(String nl, String en) {
    return say(new Text.Both(nl, en));
  }

  public String of(RuleText rule) {
    return say(Text.of(rule));
  }

  /** The word for a term at the start of a sentence or alone. */
  public String alone(Term term) {
    return say(Text.alone(term));
  }

  /** A rule as a sentence, or its id when this version knows no such rule. */
  public String rule(String id) {
    return Rules.find(id).map(this::of).orElse(id);
  }

  /** {@code a}, {@code a en b}, {@code a, b en c}; of texts, terms or names. */
  public String list(Collection<?> all) {
    var words = all.stream().map(this::filled).map(String::valueOf).toList();
    if (words.size() < 2) {
      return String.join("", words);
    }
    var last = words.size() - 1;
    return String.join(", ", words.subList(0, last))
        + language.get().choose(" en ", " and ")
        + words.get(last);
  }

  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Every term of a list as a choice of a form, in the order of the catalogue. */
  public static <T extends Enum<T> & Term> List<Choice> choices(Class<T> terms) {
    return Arrays.stream(terms.getEnumConstants()).map(Choice::of).toList();
  }

  /** What fills in a placeholder, as a format takes it. */
  private Object filled(Object given) {
    return switch (given) {
      case Text text -> say(text);
      case Term term -> of(term);
      case LocalDate day -> dates.day(day);
      case Instant moment -> dates.moment(moment);
      case Opened.Said<?>(var said) -> filled(said);
      case Opened.Destroyed<?> _ -> say(Text.of(Opened.Lack.DESTROYED));
      case Opened.Unfit<?> _ -> say(Text.of(Opened.Lack.UNFIT));
      case Collection<?> several -> list(several);
      case null -> "";
      default -> given;
    };
  }
}
