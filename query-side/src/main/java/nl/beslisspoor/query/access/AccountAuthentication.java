package nl.beslisspoor.query.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets the sign-in form use {@link SignIn}. As the only provider among the beans Spring Security
 * finds it by itself; naming it in a chain as well would count every failed attempt twice.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {
  private final SignIn signIn;

  AccountAuthentication(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public Authentication authenticate(Authentication form) {
    var address =
        form.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    return switch (signIn.attempt(form.getName(), (String) form.getCredentials(), address)) {
      case SignIn.Outcome.Welcome(var account) -> account.signedIn().authentication();
      case SignIn.Outcome.Refused() -> throw new BadCredentialsException("Name or password wrong");
      case SignIn.Outcome.TooMany() -> throw new LockedException("Too many attempts");
    };
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
