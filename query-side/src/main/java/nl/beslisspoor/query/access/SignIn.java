package nl.beslisspoor.query.access;

import org.springframework.stereotype.Component;

/** Decides whether a name and a password belong together. */
@Component
public class SignIn {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Throttle throttle;

  SignIn(Accounts accounts, Passwords passwords, Throttle throttle) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
  }

  /** What came of an attempt. Unknown name, wrong password and closed account look the same. */
  public sealed interface Outcome {
    record Welcome(Account account) implements Outcome {}

    record Refused() implements Outcome {}

    record TooMany() implements Outcome {}
  }

  /**
   * Takes one hash of time for known and unknown names alike, none for throttled ones.
   *
   * @param address the network address that the attempt came from
   */
  public Outcome attempt(String name, String password, String address) {
    if (!throttle.admits(name, address)) {
      return new Outcome.TooMany();
    }
    var account = accounts.bySignInName(name.strip());
    var hash = account.flatMap(known -> accounts.passwordHash(known.id()));
    var right =
        hash.map(kept -> passwords.matches(password, kept))
            .orElseGet(() -> passwords.matchesNobody(password));
    if (!right || account.get().closed()) {
      return new Outcome.Refused();
    }
    throttle.succeeded(name, address);
    return new Outcome.Welcome(account.get());
  }
}
