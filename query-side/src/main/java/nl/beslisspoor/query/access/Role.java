package nl.beslisspoor.query.access;

import java.util.Locale;
import nl.beslisspoor.events.catalogue.Term;

/**
 * What an account may do in this installation at large. Roles in a case file are another matter:
 * those stand in the file.
 */
public enum Role implements Term {
  PROFESSIONAL("jeugdprofessional", "youth professional"),
  SUPERVISOR("leidinggevende", "supervisor"),
  AUDITOR("auditor", "auditor"),
  ADMINISTRATOR("beheerder", "administrator");

  private final String nl;
  private final String en;

  Role(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  @Override
  public String nl() {
    return nl;
  }

  @Override
  public String en() {
    return en;
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
