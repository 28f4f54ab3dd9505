package nl.beslisspoor.command.rules;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Destructions.Asked;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.NotThere;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.DestructionRoles;

/** An answer to a request to destroy while it is being weighed. */
public record DestructionAnswer(Matter matter, Asked asked) {

  /**
   * Takes up a request; the rules that bind every answer are held against it at once.
   *
   * @throws nl.beslisspoor.command.file.Refused when one of them does not hold
   */
  public static DestructionAnswer of(
      CaseFile file, Act act, DecisionKind kind, DestructionId request, Grounds grounds) {
    DecisionRules.requireOpen(file);
    if (!file.destructions().known().contains(request)) {
      throw new NotThere("Dit verzoek om te vernietigen");
    }
    var found = file.destructions().find(request);
    DestructionRules.ANSWERED_ONCE.require(found);
    var asked = found.orElseThrow();
    var subject = asked.ground().asked() ? asked.requester() : youth(file).orElse(act.by());
    var matter = Matter.of(file, act, kind, subject, grounds.decidedBy(act.by()));
    var confirming = kind == DecisionKind.DESTRUCTION_CONFIRMED;
    if (confirming) {
      DestructionRules.DECIDED_FIRST.require(asked);
    }
    matter.decidedAs(confirming ? DestructionRoles.CONFIRMING : DestructionRoles.DECIDING);
    var answer = new DestructionAnswer(matter, asked);
    matter
        .require(
            confirming ? DestructionRules.CONFIRMED_BY_MANDATE : DestructionRules.BY_MANDATE,
            matter)
        .require(DestructionRules.REQUESTER_DOES_NOT_DECIDE, answer)
        .require(DestructionRules.IN_ORDER, answer);
    return answer;
  }

  /**
   * The second pair of eyes.
   *
   * @throws nl.beslisspoor.command.file.Refused when one hand would both decide and confirm, or it
   *     is confirmed in the name of others only
   */
  public Matter confirmed() {
    return matter
        .require(DestructionRules.FOUR_EYES, this)
        .require(DestructionRules.CONFIRMED_IN_PERSON, matter);
  }

  /** Whoever asked has said so by asking; else the youth is heard before it is destroyed. */
  public List<PersonId> heardBeforeDestroying() {
    return youth(matter.file()).filter(one -> !one.equals(asked.requester())).stream().toList();
  }

  /** Whoever asked is heard before it is refused. */
  public List<PersonId> heardBeforeRefusing() {
    return asked.ground().asked() ? List.of(asked.requester()) : List.of();
  }

  /** Not before it was asked, nor before the decision that it comes after. */
  boolean inOrder() {
    var at = matter.grounds().decidedAt();
    return !Netherlands.dayOf(at).isBefore(asked.on())
        && asked.decidedAt().filter(at::isBefore).isEmpty();
  }

  private static Optional<PersonId> youth(CaseFile file) {
    return file.opening().youth().map(Opening.Person::id);
  }
}
