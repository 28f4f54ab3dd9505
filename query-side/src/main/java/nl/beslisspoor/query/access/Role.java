package nl.beslisspoor.query.access;

import java.util.Locale;

/**
 * What an account may do in this installation at large. Roles in a case file are another matter:
 * those stand in the file.
 */
public enum Role {
  PROFESSIONAL("jeugdprofessional"),
  SUPERVISOR("leidinggevende"),
  AUDITOR("auditor"),
  ADMINISTRATOR("beheerder");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** The Dutch words for the screen, without a capital. */
  public String words() {
    return words;
  }

  /** The name under which Spring Security knows it. */
  public String authority() {
    return "ROLE_" + name();
  }

  /**
   * @throws IllegalArgumentException when there is no such role
   */
  public static Role parse(String text) {
    return valueOf(text.strip().toUpperCase(Locale.ROOT));
  }
}
