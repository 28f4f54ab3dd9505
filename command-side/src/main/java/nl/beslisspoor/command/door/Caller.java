package nl.beslisspoor.command.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who stands at the door. Only professionals and supervisors record in a file; which of them may
 * decide what follows from the file itself.
 */
record Caller(PersonId person, String name, Capacity as) {

  /**
   * @throws AccessDeniedException when the account may not record
   */
  static Caller of(Authentication signedIn) {
    var held = signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
    return new Caller(PersonId.parse(signedIn.getName()), name(signedIn), capacity(held));
  }

  private static Capacity capacity(List<String> authorities) {
    return Stream.of(Capacity.PROFESSIONAL, Capacity.SUPERVISOR)
        .filter(capacity -> authorities.contains("ROLE_" + capacity.name()))
        .findFirst()
        .orElseThrow(() -> new AccessDeniedException("only professionals and supervisors record"));
  }

  private static String name(Authentication signedIn) {
    return Optional.ofNullable(signedIn.getDetails())
        .filter(Jwt.class::isInstance)
        .map(Jwt.class::cast)
        .map(token -> token.getClaimAsString("name"))
        .orElseThrow(() -> new AccessDeniedException("the token names nobody"));
  }
}
