package nl.beslisspoor.query.table;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Later.Told;

/** How data come to be destroyed: words for {@link Story#then}. */
public final class Destroying {

  private static final InformationCategory PLAN = InformationCategory.PLAN_AND_AGREEMENTS;

  /** What is called Noor and the text of the position, of {@link Noor}. */
  public static final DestructionScope PART =
      new DestructionScope(
          false,
          List.of(Story.person("noor")),
          List.of(InformationCategory.CONTACT, InformationCategory.SCHOOL),
          List.of(11L));

  private Destroying() {}

  public static Told asked(
      String request,
      String requester,
      String on,
      DestructionGround ground,
      DestructionScope scope) {
    return (file, act) ->
        new DestructionRequested(
            file,
            act,
            PLAN,
            request(request),
            Story.person(requester),
            LocalDate.parse(on),
            ground,
            scope);
  }

  public static Told decided(String request, String decision, String at) {
    return (file, act) ->
        new DestructionDecided(
            file,
            act,
            PLAN,
            account(decision, DecisionKind.DESTRUCTION_DECIDED, at, RoleKind.CASE_DIRECTOR),
            request(request));
  }

  public static Told confirmed(String request, String decision, String at, DestructionScope scope) {
    return (file, act) ->
        new DestructionConfirmed(
            file,
            act,
            PLAN,
            account(
                decision, DecisionKind.DESTRUCTION_CONFIRMED, at, RoleKind.DATA_PROTECTION_OFFICER),
            request(request),
            scope);
  }

  public static Told refused(String request, String decision, String at, String interest) {
    return (file, act) ->
        new DestructionRefused(
            file,
            act,
            PLAN,
            account(decision, DecisionKind.DESTRUCTION_REFUSED, at, RoleKind.TEAM_LEADER),
            request(request),
            new Narrative(interest));
  }

  /** An entry that should not have been recorded is corrected. */
  public static Told unlawful(long entry, String reading, String decision, String at) {
    return (file, act) ->
        new RecordCorrected(
            file,
            act,
            PLAN,
            account(decision, DecisionKind.RECORD_CORRECTED, at, RoleKind.CASE_DIRECTOR),
            entry,
            CorrectionCause.UNLAWFUL,
            new Narrative(reading));
  }

  private static DestructionId request(String word) {
    return new DestructionId(Story.id(word));
  }

  private static AccountabilityRecord account(
      String decision, DecisionKind kind, String at, RoleKind role) {
    return Account.of(decision, kind, at)
        .mandated(decider(role), role, "mandaatregister 9")
        .written();
  }

  private static String decider(RoleKind role) {
    return role == RoleKind.CASE_DIRECTOR ? "pro" : "officer";
  }
}
