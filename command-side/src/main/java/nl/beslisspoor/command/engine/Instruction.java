package nl.beslisspoor.command.engine;

import java.util.Locale;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;

/** One command as it travels to its shell, the same over every retry. */
record Instruction(CaseCommand command, Act act, IdempotencyKey key, byte[] requestHash) {

  String stream() {
    return command.caseId().toString();
  }

  /** What the command is called, such as {@code choose-support-figure}. */
  String name() {
    return command
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
