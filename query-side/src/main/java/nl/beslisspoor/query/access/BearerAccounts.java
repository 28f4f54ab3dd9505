package nl.beslisspoor.query.access;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Turns a token with a good signature into the person behind it, when the account is still as it
 * was when the token was made: a changed password or role ends every token made before. The token
 * itself stands in the details.
 */
@Component
class BearerAccounts implements Converter<Jwt, AbstractAuthenticationToken> {
  private final Accounts accounts;

  BearerAccounts(Accounts accounts) {
    this.accounts = accounts;
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

  private static SignedIn read(Jwt jwt) {
    try {
      return Tokens.read(jwt);
    } catch (RuntimeException foreign) {
      throw new InvalidBearerTokenException("The token lacks a claim of this installation");
    }
  }
}
