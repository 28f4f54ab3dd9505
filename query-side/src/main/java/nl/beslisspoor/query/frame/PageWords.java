package nl.beslisspoor.query.frame;

import java.text.MessageFormat;
import java.util.Locale;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/** Lets templates say the words of the bundles as {@code #{key}} and {@code #{key(...)}}. */
final class PageWords extends AbstractMessageSource {

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String key, Object @Nullable [] with, @Nullable Locale locale) {
    var words = Words.in(locale == null ? Language.DUTCH : Language.of(locale));
    return key == null ? null : words.find(key, with == null ? new Object[0] : with).orElse(null);
  }

  /** Filled in by {@link Words}. */
  @Override
  protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
    return null;
  }
}
