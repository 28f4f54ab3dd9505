package nl.beslisspoor.command.destruction;

import java.nio.file.Path;

/** What stands in the ledger of destructions is no line that the key of this log signed. */
public final class UnsignedLine extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UnsignedLine(Path file, String why) {
    super(
        "%s is no line that the key of this log signed (%s): nothing is destroyed by it. Find out who wrote it, and take it away"
            .formatted(file, why));
  }
}
