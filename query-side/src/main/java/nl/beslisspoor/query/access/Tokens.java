package nl.beslisspoor.query.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/** Signed statements of who somebody is and which coarse roles he or she holds. */
@Component
public class Tokens {
  static final String NAME = "name";
  static final String ROLES = "roles";
  static final String VERSION = "account_version";

  private final JwtEncoder encoder;
  private final Clock clock = Clock.systemUTC();

  Tokens(JwtEncoder encoder) {
    this.encoder = encoder;
  }

  /** A token and the moment from which it is no longer accepted. */
  public record Token(String value, Instant expiresAt) {}

  /** Tokens end at whole seconds, rounded down. */
  public Token mint(SignedIn who, Duration lifetime) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var claims =
        JwtClaimsSet.builder()
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
