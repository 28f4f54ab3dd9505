package nl.beslisspoor.query.table;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.beslisspoor.events.Kept;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.catalogue.Term;
import org.jspecify.annotations.Nullable;

/** Values as the text that PostgreSQL reads back into any type. */
final class SqlText {

  private SqlText() {}

  static @Nullable String of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> maybe -> of(maybe.orElse(null));
      case Narrative(var kept) -> token(kept);
      case PersonalText(_, var kept) -> token(kept);
      case PersonalDate(_, var kept) -> token(kept);
      case PersonalScore(_, var kept) -> token(kept);
      case Term term -> term.name();
      case Collection<?> many -> array(many);
      default -> value.toString();
    };
  }

  /** Nothing about people stands open in a table, and nothing is opened to write it. */
  private static String token(Kept kept) {
    return kept.seal()
        .map(Seal::token)
        .orElseThrow(() -> new IllegalStateException("a table takes only what is sealed"));
  }

  private static String array(Collection<?> many) {
    return many.stream()
        .map(SqlText::of)
        .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
