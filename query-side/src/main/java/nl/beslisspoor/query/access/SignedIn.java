package nl.beslisspoor.query.access;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The person behind a request, for pages and API alike: take it as {@code @AuthenticationPrincipal
 * SignedIn}. Somebody who still has a one-time password holds no role until it is changed.
 *
 * @param version the account's version at sign-in; a newer one ends the session or token
 */
public record SignedIn(
    UUID person, String displayName, Set<Role> roles, boolean mustChange, int version)
    implements AuthenticatedPrincipal, Serializable {

  static final String MUST_CHANGE = "MUST_CHANGE_PASSWORD";

  public SignedIn {
    roles = java.util.Collections.unmodifiableSet(new TreeSet<>(roles));
  }

  public PersonId personId() {
    return new PersonId(person);
  }

  public boolean has(Role role) {
    return !mustChange && roles.contains(role);
  }

  /** The coarse roles in one text, as the log of looks keeps them. */
  public String role() {
    return roles.stream().map(Role::name).collect(Collectors.joining(","));
  }

  /** The pseudonym, never the name: this is what frameworks write to their logs. */
  @Override
  public String getName() {
    return person.toString();
  }

  Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities());
  }

  private List<GrantedAuthority> authorities() {
    if (mustChange) {
      return List.of(new SimpleGrantedAuthority(MUST_CHANGE));
    }
    return roles.stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
        .toList();
  }
}
