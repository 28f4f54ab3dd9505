package nl.beslisspoor.standalone.demo;

import static nl.beslisspoor.query.access.Role.AUDITOR;
import static nl.beslisspoor.query.access.Role.PROFESSIONAL;
import static nl.beslisspoor.query.access.Role.SUPERVISOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.query.access.AccountChanges;
import nl.beslisspoor.query.access.Accounts;
import nl.beslisspoor.query.access.NewAccount;
import nl.beslisspoor.standalone.demo.telling.Someone;
import nl.beslisspoor.standalone.demo.telling.Staff;

/** The accounts of those who record in the demo, and of an auditor who reads. */
final class DemoAccounts {

  private static final NewAccount ANNA =
      new NewAccount("anna", "Anna de Wit", Set.of(PROFESSIONAL));
  private static final NewAccount BRAM =
      new NewAccount("bram", "Bram Yılmaz", Set.of(PROFESSIONAL));
  private static final NewAccount ESRA =
      new NewAccount("esra", "Esra Demirci", Set.of(PROFESSIONAL));
  private static final NewAccount CARLA =
      new NewAccount("carla", "Carla Hendriks", Set.of(SUPERVISOR));
  private static final NewAccount DIRK = new NewAccount("dirk", "Dirk Postma", Set.of(AUDITOR));

  private final Accounts accounts;
  private final AccountChanges changes;

  DemoAccounts(Accounts accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  /**
   * Adds those that are not there.
   *
   * @return the one-time password that opens each of them once; empty when none was added
   */
  Optional<String> open() {
    var missing =
        List.of(ANNA, BRAM, ESRA, CARLA, DIRK).stream()
            .filter(account -> accounts.bySignInName(account.signInName()).isEmpty())
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(changes.addTogether(missing));
  }

  /** Those who record, under the pseudonyms of their accounts. */
  Staff staff() {
    return new Staff(someone(ANNA), someone(BRAM), someone(ESRA), someone(CARLA));
  }

  private Someone someone(NewAccount account) {
    var known = accounts.bySignInName(account.signInName()).orElseThrow();
    return Staff.professional(known.person(), known.displayName());
  }
}
