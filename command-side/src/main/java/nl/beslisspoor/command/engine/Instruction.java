package nl.beslisspoor.command.engine;

import java.util.Locale;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * One command as it travels to its shell.
 *
 * @param afresh whether it is decided on the file as it stands, and not as it was last kept
 */
record Instruction(
    CaseCommand command, Act act, IdempotencyKey key, byte[] requestHash, boolean afresh) {

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> command) {
          return command
              .getSimpleName()
              .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  /** The one that the current unit of work is about. */
  static Instruction underWay() {
    return (Instruction) CurrentUnitOfWork.get().getMessage().getPayload();
  }

  /** The same, to be decided again on the file as it then stands. */
  Instruction again() {
    return new Instruction(command, act, key, requestHash, true);
  }

  String stream() {
    return command.caseId().toString();
  }

  /** What the command is called, such as {@code choose-support-figure}. */
  String name() {
    return NAMES.get(command.getClass());
  }
}
