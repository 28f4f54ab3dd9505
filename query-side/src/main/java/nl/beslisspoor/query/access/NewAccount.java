package nl.beslisspoor.query.access;

import java.util.Set;

/** What an administrator fills in for a new account. */
public record NewAccount(String signInName, String displayName, Set<Role> roles) {

  /**
   * @throws AccountRefused when a name is missing or too long, or has other characters than
   *     letters, digits, point, hyphen, underscore and at sign, or when no role is given
   */
  public NewAccount {
    signInName = signInName == null ? "" : signInName.strip();
    displayName = displayName == null ? "" : displayName.strip();
    if (!signInName.matches("[\\p{L}\\p{N}._@-]{2,100}")) {
      throw AccountRefused.signInName();
    }
    if (displayName.isEmpty() || displayName.length() > 200) {
      throw AccountRefused.displayName();
    }
    if (roles == null || roles.isEmpty()) {
      throw AccountRefused.noRole();
    }
    roles = Set.copyOf(roles);
  }
}
