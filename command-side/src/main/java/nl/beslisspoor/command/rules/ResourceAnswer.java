package nl.beslisspoor.command.rules;

import java.util.Set;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.NotThere;
import nl.beslisspoor.command.file.Resources.Asked;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;

/** An answer to an ask for time, costs or backing while it is being weighed. */
public record ResourceAnswer(Matter matter, Asked asked) {

  public static final String QUESTION = "Wordt toegekend wat is gevraagd?";

  /**
   * Takes up an ask; the rules that bind every answer are held against it at once.
   *
   * @throws nl.beslisspoor.command.file.Refused when one of them does not hold
   */
  public static ResourceAnswer of(
      CaseFile file, Act act, DecisionKind kind, AskId ask, Grounds grounds) {
    DecisionRules.requireOpen(file);
    var asked = asked(file, ask);
    ResourceRules.ANSWERED_ONCE.require(asked);
    var matter =
        Matter.of(file, act, kind, asked.by(), grounds.decidedBy(act.by()))
            .decidedAs(Set.of(RoleKind.TEAM_LEADER));
    var answer = new ResourceAnswer(matter, asked);
    matter
        .require(ResourceRules.BY_TEAM_LEADER, matter)
        .require(ResourceRules.DECIDED_AFTER_ASKING, answer);
    return answer;
  }

  /**
   * What was asked.
   *
   * @throws NotThere when it never was
   */
  public static Asked asked(CaseFile file, AskId ask) {
    return file.resources().find(ask).orElseThrow(() -> new NotThere("Dit verzoek"));
  }
}
