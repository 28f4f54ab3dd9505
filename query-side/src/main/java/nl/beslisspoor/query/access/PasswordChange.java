package nl.beslisspoor.query.access;

import java.util.Optional;
import nl.beslisspoor.query.paper.Text;
import org.springframework.stereotype.Component;

/** A holder replaces the own password, one-time or not, after having proven the old one. */
@Component
public class PasswordChange {
  private final Accounts accounts;
  private final AccountChanges changes;

  PasswordChange(Accounts accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  /** The changed account, or the objection. */
  public sealed interface Result {
    record Changed(Account account) implements Result {}

    record Objection(Text words) implements Result {}
  }

  /**
   * @param holder an account that has just been welcomed by {@link SignIn}
   * @param old the password that it was welcomed with
   */
  public Result change(Account holder, String old, String chosen) {
    var objection =
        chosen.equals(old)
            ? Optional.of(Text.of("access.password.same"))
            : PasswordRules.objection(chosen, holder.signInName());
    if (objection.isPresent()) {
      return new Result.Objection(objection.get());
    }
    changes.choosePassword(holder.id(), chosen, Optional.of(holder.person()));
    return new Result.Changed(accounts.byId(holder.id()).orElseThrow());
  }
}
