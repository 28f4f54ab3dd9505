package nl.beslisspoor.query.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that pages speak; Dutch when nobody chose. */
public enum Language {
  DUTCH("nl", "NL", "Nederlands"),
  ENGLISH("en", "GB", "English");

  private final Locale locale;
  private final String ownName;

  Language(String tag, String country, String ownName) {
    this.locale = Locale.of(tag, country);
    this.ownName = ownName;
  }

  /** {@code nl} or {@code en}: how an address, a cookie and HTML name it. */
  public String tag() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public Language other() {
    return this == DUTCH ? ENGLISH : DUTCH;
  }

  /** The language with that tag; empty for any other. */
  public static Optional<Language> tagged(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
  }

  /** The language of a locale, Dutch for any that is not spoken here. */
  public static Language of(Locale locale) {
    return tagged(locale.getLanguage()).orElse(DUTCH);
  }

  /** The words in this language, of words in both. */
  String choose(String nl, String en) {
    return switch (this) {
      case DUTCH -> nl;
      case ENGLISH -> en;
    };
  }
}
