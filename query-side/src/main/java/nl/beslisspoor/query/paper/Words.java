package nl.beslisspoor.query.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.Term;

/** Dutch words for what the catalogue names; in templates {@code @words}. */
public class Words {

  /** The word for a term, as it stands inside a sentence. */
  public String of(Term term) {
    return term.nl();
  }

  /** The word for a term at the start of a sentence or alone. */
  public String alone(Term term) {
    return capital(term.nl());
  }

  /** A rule as a sentence, or its id when this version knows no such rule. */
  public String rule(String id) {
    return Rules.find(id).map(rule -> rule.nl()).orElse(id);
  }

  /** {@code 1 dossier}, {@code 12 dossiers}, {@code 1.434 dossiers} */
  public String count(long number, String one, String more) {
    return String.format(Locale.of("nl", "NL"), "%,d %s", number, number == 1 ? one : more);
  }

  /** {@code a}, {@code a en b}, {@code a, b en c} */
  public String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    var last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " en " + words.get(last);
  }

  public String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Every term of a list as a choice of a form, in the order of the catalogue. */
  public static <T extends Enum<T> & Term> List<Choice> choices(Class<T> terms) {
    return Arrays.stream(terms.getEnumConstants())
        .map(term -> new Choice(term.name(), new Words().alone(term)))
        .toList();
  }
}
