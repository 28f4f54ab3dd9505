package nl.beslisspoor.command.support;

import java.time.Instant;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Moments;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.SupportRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.SupportId;

/** What every entry on an open choice asks for. */
final class OpenChoice {

  private OpenChoice() {}

  static Support required(CaseFile file, Act act, SupportId support, Instant happened) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    DecisionRules.MOMENT_HAS_PASSED.require(new Moments(happened, act.at()));
    var choice = file.supports().find(support);
    SupportRules.CHOICE_IS_OPEN.require(choice);
    return choice.orElseThrow();
  }
}
