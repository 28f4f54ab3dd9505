package nl.beslisspoor.query.access;

import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;

/** A change to an account that was not made. The message says in Dutch what to do next. */
public final class AccountRefused extends RuntimeException {
  private final String field;
  private final transient Text words;
  private final boolean missing;

  private AccountRefused(String field, String what, boolean missing) {
    this(field, Text.of("access.refused." + what), missing);
  }

  private AccountRefused(String field, Text words, boolean missing) {
    super(Words.in(Language.DUTCH).say(words), null, false, false);
    this.field = field;
    this.words = words;
    this.missing = missing;
  }

  /** The field of form or JSON that it is about. */
  public String field() {
    return field;
  }

  /** What to do next, for a page. */
  public Text words() {
    return words;
  }

  /** Whether there is no such account. */
  public boolean missing() {
    return missing;
  }

  static AccountRefused nameInUse() {
    return refused("naam", "name-in-use");
  }

  static AccountRefused signInName() {
    return refused("naam", "sign-in-name");
  }

  static AccountRefused displayName() {
    return refused("weergavenaam", "display-name");
  }

  static AccountRefused noRole() {
    return refused("rollen", "no-role");
  }

  static AccountRefused unknownRole() {
    return refused("rollen", "unknown-role");
  }

  static AccountRefused lastAdministrator() {
    return refused("rollen", "last-administrator");
  }

  static AccountRefused unknown() {
    return new AccountRefused("account", "unknown", true);
  }

  private static AccountRefused refused(String field, String what) {
    return new AccountRefused(field, what, false);
  }
}
