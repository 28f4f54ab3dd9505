package nl.beslisspoor.query.access;

import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Turns a token with a good signature into the person behind it, when the account is still as it
 * was when the token was made: a changed password or role ends every token made before. Tokens of
 * forms are for whoever decides, so a process that only shows takes none. The token itself stands
 * in the details.
 */
@Component
class BearerAccounts implements Converter<Jwt, AbstractAuthenticationToken> {
  private final Accounts accounts;
  private final Set<Tokens.Audience> audiences;

  BearerAccounts(Accounts accounts, Environment environment) {
    this.accounts = accounts;
    this.audiences =
        "query".equals(environment.getProperty("beslisspoor.role"))
            ? Set.of(Tokens.Audience.API)
            : Set.of(Tokens.Audience.values());
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt jwt) {
    var who = read(jwt);
    if (!accounts.unchanged(who)) {
      throw new InvalidBearerTokenException("The account has changed since this token was made");
    }
    var signedIn = (AbstractAuthenticationToken) who.authentication();
    signedIn.setDetails(jwt);
    return signedIn;
  }

  private SignedIn read(Jwt jwt) {
    try {
      if (Tokens.isFor(audiences, jwt)) {
        return Tokens.read(jwt);
      }
    } catch (RuntimeException foreign) {
      throw new InvalidBearerTokenException("The token lacks a claim of this installation");
    }
    throw new InvalidBearerTokenException("The token is not for here");
  }
}
