package nl.beslisspoor.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.command.destruction.UnsignedLine;
import nl.beslisspoor.events.ledger.NoteKey;

/** What a restore says of what was destroyed before. */
final class Ledgers {
  private Ledgers() {}

  /**
   * Takes in what stands in other directories, and holds what stands here against its signatures.
   *
   * @param by the key that signed what stands elsewhere, unless this ledger's did
   * @throws Refused when something there, or here, was signed by no such key
   */
  static void take(DestructionLedger ledger, List<Path> others, NoteKey by) {
    var own = ledger.signer().key();
    var here = Stream.concat(Stream.of(ledger.directory()), ledger.copies().stream());
    var refused =
        Stream.concat(
                others.stream().flatMap(other -> ledger.take(other, List.of(own, by)).stream()),
                here.flatMap(place -> ledger.take(place, List.of(own)).stream()))
            .map(UnsignedLine::getMessage)
            .distinct()
            .toList();
    if (!refused.isEmpty()) {
      throw new Refused("Nothing was restored.\n" + String.join("\n", refused));
    }
  }

  /** How many destructions stay done; without any, that nobody can know. */
  static void tell(DestructionLedger ledger, PrintWriter out) {
    int lines = ledger.events().size();
    out.println("destructions that stay done: " + lines);
    if (lines == 0) {
      out.println(
          "No ledger of destructions was found, or an empty one. If anything was destroyed after"
              + " this copy was made, it can be read again: begin anew with --destructions.");
    }
  }
}
