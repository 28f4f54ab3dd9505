package nl.beslisspoor.query.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.events.PersonId;

/**
 * Somebody who can sign in to this installation.
 *
 * @param person the pseudonym under which this person stands in every file
 * @param roles empty when the account is closed: such an account cannot sign in
 * @param mustChange the password is a one-time password
 * @param version goes up with every change of password or roles
 */
public record Account(
    UUID id,
    String signInName,
    String displayName,
    PersonId person,
    Set<Role> roles,
    boolean mustChange,
    int version,
    Instant createdAt) {

  SignedIn signedIn() {
    return new SignedIn(person.value(), displayName, roles, mustChange, version);
  }

  public boolean closed() {
    return roles.isEmpty();
  }
}
