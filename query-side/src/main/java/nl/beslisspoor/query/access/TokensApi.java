package nl.beslisspoor.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** API clients exchange a name and a password for a bearer token with an end. */
@RestController
class TokensApi {
  private final SignIn signIn;
  private final PasswordChange change;
  private final Tokens tokens;
  private final AccessSettings settings;

  TokensApi(SignIn signIn, PasswordChange change, Tokens tokens, AccessSettings settings) {
    this.signIn = signIn;
    this.change = change;
    this.tokens = tokens;
    this.settings = settings;
  }

  /**
   * @param nieuwWachtwoord replaces a one-time password, which opens nothing by itself; optional
   */
  record TokenRequest(String naam, String wachtwoord, String nieuwWachtwoord) {}

  /**
   * @param type always Bearer
   */
  record TokenAnswer(String token, String type, Instant verlooptOp) {}

  @PostMapping("/api/v1/tokens")
  ResponseEntity<?> token(@RequestBody TokenRequest request, HttpServletRequest from) {
    var missing = FieldFaults.missing("naam", request.naam(), "wachtwoord", request.wachtwoord());
    if (missing.any()) {
      return problem(missing.problem());
    }
    return switch (signIn.attempt(request.naam(), request.wachtwoord(), from.getRemoteAddr())) {
      case SignIn.Outcome.Welcome(var account) -> welcome(account, request);
      case SignIn.Outcome.Refused() -> problem(wrong());
      case SignIn.Outcome.TooMany() -> tooMany();
    };
  }

  private ResponseEntity<?> welcome(Account account, TokenRequest request) {
    if (request.nieuwWachtwoord() != null) {
      return changed(account, request);
    }
    return account.mustChange() ? problem(mustChange()) : token(account);
  }

  private ResponseEntity<?> changed(Account account, TokenRequest request) {
    return switch (change.change(account, request.wachtwoord(), request.nieuwWachtwoord())) {
      case PasswordChange.Result.Changed(var renewed) -> token(renewed);
      case PasswordChange.Result.Objection(var words) ->
          problem(
              FieldFaults.one("nieuwWachtwoord", Words.in(Language.DUTCH).say(words)).problem());
    };
  }

  private ResponseEntity<?> token(Account account) {
    var token = tokens.mint(account.signedIn(), settings.tokenLifetime());
    return ResponseEntity.ok(new TokenAnswer(token.value(), "Bearer", token.expiresAt()));
  }

  private static ProblemDetail wrong() {
    return Refusals.problem(
        HttpStatus.UNAUTHORIZED, "Inloggen mislukt", "De naam of het wachtwoord klopt niet.");
  }

  private static ProblemDetail mustChange() {
    var problem =
        Refusals.problem(
            HttpStatus.FORBIDDEN,
            "Wachtwoord eerst wijzigen",
            "Dit is een eenmalig wachtwoord. Stuur in nieuwWachtwoord een eigen wachtwoord mee.");
    problem.setType(URI.create("urn:beslisspoor:probleem:wachtwoord-wijzigen"));
    return problem;
  }

  private ResponseEntity<?> tooMany() {
    var problem =
        Refusals.problem(
            HttpStatus.TOO_MANY_REQUESTS,
            "Te veel pogingen",
            "Er is te vaak geprobeerd in te loggen. Wacht en probeer het later opnieuw.");
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header("Retry-After", String.valueOf(settings.attemptWindow().toSeconds()))
        .body(problem);
  }

  private static ResponseEntity<?> problem(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
