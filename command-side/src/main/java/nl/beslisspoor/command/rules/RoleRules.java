package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.util.Optional;
import nl.beslisspoor.command.file.Roles;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules on assigning, changing and ending roles (domain, section 5). */
public final class RoleRules {

  public static final Rule<RoleKind> ROLE_CAN_BE_ASSIGNED =
      rule("role-can-be-assigned", kind -> !kind.byRelation());

  /** For every role but guardianship: somebody with an answerable role in the file decides. */
  public static final Rule<RoleMatter> MANDATE_HOLDER_DECIDES =
      rule(
          "mandate-holder-decides",
          asked ->
              asked.kind().guardianship()
                  || DecisionRules.PROFESSIONAL_WITH_THE_FILE.holds().test(asked.matter()));

  public static final Rule<RoleMatter> GUARDIANSHIP_BY_COURT =
      rule(
          "guardianship-by-court",
          asked ->
              !asked.kind().guardianship()
                  || asked.matter().deciders().stream()
                      .map(Decider::role)
                      .allMatch(role -> role == RoleKind.COURT));

  public static final Rule<Optional<Roles.Held>> ROLE_IS_HELD =
      rule("role-is-held", Optional::isPresent);

  public static final Rule<RoleMatter> ONE_HOLDER_AT_A_TIME =
      rule("one-holder-at-a-time", RoleMatter::onlyHolder);

  public static final Rule<Optional<PersonId>> HAND_OVER_DONE =
      rule("hand-over-done", Optional::isPresent);

  private RoleRules() {}

  /** A role as it is assigned, changed or ended. */
  public record RoleMatter(Matter matter, RoleId role, RoleKind kind, Period period) {

    boolean onlyHolder() {
      return !kind.single()
          || matter.file().roles().holding(kind, period.from()).stream()
              .allMatch(held -> held.id().equals(role));
    }
  }
}
