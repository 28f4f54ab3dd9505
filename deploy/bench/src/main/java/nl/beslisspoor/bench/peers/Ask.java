package nl.beslisspoor.bench.peers;

import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;

/** One command on its way to its file. */
record Ask(CaseCommand command, Act act) {

  String stream() {
    return command.caseId().toString();
  }
}
