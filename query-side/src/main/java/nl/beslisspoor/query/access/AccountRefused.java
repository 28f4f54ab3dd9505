package nl.beslisspoor.query.access;

/** A change to an account that was not made. The message says in Dutch what to do next. */
public final class AccountRefused extends RuntimeException {
  private final String field;
  private final boolean missing;

  private AccountRefused(String field, String message, boolean missing) {
    super(message, null, false, false);
    this.field = field;
    this.missing = missing;
  }

  /** The field of form or JSON that it is about. */
  public String field() {
    return field;
  }

  /** Whether there is no such account. */
  public boolean missing() {
    return missing;
  }

  static AccountRefused nameInUse() {
    return refused("naam", "Deze inlognaam bestaat al. Kies een andere inlognaam.");
  }

  static AccountRefused signInName() {
    return refused(
        "naam",
        "Vul een inlognaam in van 2 tot 100 tekens: letters, cijfers, punt, streepje of @.");
  }

  static AccountRefused displayName() {
    return refused("weergavenaam", "Vul de naam in die anderen zien, van hoogstens 200 tekens.");
  }

  static AccountRefused noRole() {
    return refused("rollen", "Kies minstens één rol.");
  }

  static AccountRefused unknownRole() {
    return refused("rollen", "Kies alleen rollen uit de lijst.");
  }

  static AccountRefused lastAdministrator() {
    return refused(
        "rollen", "Dit is de laatste beheerder. Geef eerst iemand anders de rol beheerder.");
  }

  static AccountRefused unknown() {
    return new AccountRefused("account", "Dit account bestaat niet.", true);
  }

  private static AccountRefused refused(String field, String message) {
    return new AccountRefused(field, message, false);
  }
}
