package nl.beslisspoor.query.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/**
 * Signed statements of who somebody is and which coarse roles he or she holds. Each is for one
 * audience: for API clients, or for the door, to which pages send forms. Whoever checks them allows
 * for a difference of a minute between the clocks of two machines.
 */
@Component
public class Tokens {
  static final String NAME = "name";
  static final String ROLES = "roles";
  static final String VERSION = "account_version";

  /** Longer than any try to reach the door, and of no use to whoever finds one later. */
  static final Duration FORM = Duration.ofMinutes(2);

  private final JwtEncoder encoder;
  private final Clock clock = Clock.systemUTC();

  Tokens(JwtEncoder encoder) {
    this.encoder = encoder;
  }

  /** A token and the moment from which it is no longer accepted. */
  public record Token(String value, Instant expiresAt) {}

  /** For whom a token is, as its claim {@code aud} says. */
  enum Audience {
    API("beslisspoor-api"),
    DOOR("beslisspoor-door");

    private final String claim;

    Audience(String claim) {
      this.claim = claim;
    }

    String claim() {
      return claim;
    }
  }

  /** For an API client. Tokens end at whole seconds, rounded down. */
  Token mint(SignedIn who, Duration lifetime) {
    return mint(who, Audience.API, lifetime);
  }

  /** For one form on its way to the door; made anew for each try. */
  public String forForm(SignedIn who) {
    return mint(who, Audience.DOOR, FORM).value();
  }

  private Token mint(SignedIn who, Audience audience, Duration lifetime) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var claims =
        JwtClaimsSet.builder()
            .audience(List.of(audience.claim()))
            .subject(who.person().toString())
            .issuedAt(now)
            .expiresAt(now.plus(lifetime))
            .claim(NAME, who.displayName())
            .claim(ROLES, who.roles().stream().map(Role::name).toList())
            .claim(VERSION, who.version())
            .build();
    var header = JwsHeader.with(MacAlgorithm.HS256).build();
    var signed = encoder.encode(JwtEncoderParameters.from(header, claims));
    return new Token(signed.getTokenValue(), now.plus(lifetime));
  }

  /**
   * Whether this program may have made it for one of these: the door takes no token that outlives
   * its form.
   */
  static boolean isFor(Set<Audience> audiences, Jwt jwt) {
    return audiences.stream()
        .filter(one -> List.of(one.claim()).equals(jwt.getAudience()))
        .anyMatch(one -> one != Audience.DOOR || lifetime(jwt).compareTo(FORM) <= 0);
  }

  private static Duration lifetime(Jwt jwt) {
    return Duration.between(jwt.getIssuedAt(), jwt.getExpiresAt());
  }

  /** The person a checked token speaks of. Unknown roles are left out: they open nothing. */
  static SignedIn read(Jwt jwt) {
    return new SignedIn(
        UUID.fromString(jwt.getSubject()),
        jwt.getClaimAsString(NAME),
        roles(jwt),
        false,
        ((Number) jwt.getClaim(VERSION)).intValue());
  }

  private static Set<Role> roles(Jwt jwt) {
    var known = Set.of(Role.values()).stream().map(Role::name).collect(Collectors.toSet());
    return jwt.getClaimAsStringList(ROLES).stream()
        .filter(known::contains)
        .map(Role::parse)
        .collect(Collectors.toSet());
  }
}
