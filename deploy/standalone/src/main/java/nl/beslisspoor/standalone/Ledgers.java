package nl.beslisspoor.standalone;

import java.io.PrintWriter;
import nl.beslisspoor.command.destruction.DestructionLedger;

/** What a restore says of what was destroyed before. */
final class Ledgers {
  private Ledgers() {}

  /** How many destructions stay done; without any, that nobody can know. */
  static void tell(DestructionLedger ledger, PrintWriter out) {
    int lines = ledger.all().size();
    out.println("destructions that stay done: " + lines);
    if (lines == 0) {
      out.println(
          "No ledger of destructions was found, or an empty one. If anything was destroyed after"
              + " this copy was made, it can be read again: begin anew with --destructions.");
    }
  }
}
