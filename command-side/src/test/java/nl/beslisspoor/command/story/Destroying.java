package nl.beslisspoor.command.story;

import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.LEADER;
import static nl.beslisspoor.command.story.Cast.OFFICER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Facts.ANY;
import static nl.beslisspoor.command.story.Facts.LONG_AGO;
import static nl.beslisspoor.command.story.Facts.account;

import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;

/** How it comes that what a file says about people is destroyed. */
public final class Destroying {

  public static final DestructionId REQUEST = new DestructionId(Cast.id(100));

  private Destroying() {}

  /** The family with a team leader and a data protection officer. */
  public static Story guarded(CaseEvent... more) {
    return Story.family(
            Facts.person(LEADER, Relation.PROFESSIONAL),
            Facts.holds(
                new RoleId(Cast.id(71)), LEADER, RoleKind.TEAM_LEADER, Period.since(OPENED)),
            Facts.person(OFFICER, Relation.PROFESSIONAL),
            Facts.holds(
                new RoleId(Cast.id(72)),
                OFFICER,
                RoleKind.DATA_PROTECTION_OFFICER,
                Period.since(OPENED)))
        .and(more);
  }

  /** The youth asked it long ago. */
  public static CaseEvent asked(DestructionScope scope) {
    return asked(REQUEST, scope);
  }

  public static CaseEvent asked(DestructionId request, DestructionScope scope) {
    return new DestructionRequested(
        FILE, LONG_AGO, ANY, request, YOUTH, OPENED, DestructionGround.REQUEST, scope);
  }

  /** The worker decided it today, and recorded that. */
  public static CaseEvent decided() {
    return new DestructionDecided(
        FILE,
        recordedBy(WORKER, TODAY),
        ANY,
        account(DecisionKind.DESTRUCTION_DECIDED, WORKER, TODAY),
        REQUEST);
  }

  /** The data protection officer confirmed it today, and recorded that. */
  public static CaseEvent confirmed(DestructionScope scope) {
    return new DestructionConfirmed(
        FILE,
        recordedBy(OFFICER, TODAY),
        ANY,
        account(DecisionKind.DESTRUCTION_CONFIRMED, OFFICER, TODAY),
        REQUEST,
        scope);
  }
}
