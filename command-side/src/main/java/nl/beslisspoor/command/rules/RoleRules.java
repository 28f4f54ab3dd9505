package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.util.Optional;
import nl.beslisspoor.command.file.Roles;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules on assigning, changing and ending roles (domain, section 5). */
public final class RoleRules {

  public static final Rule<RoleKind> ROLE_CAN_BE_ASSIGNED =
      rule("role-can-be-assigned", kind -> !kind.byRelation());

  /** Roles that a court may give a citizen go to anybody. */
  public static final Rule<RoleMatter> PROFESSIONAL_ROLE_FOR_PROFESSIONALS =
      rule(
          "professional-role-for-professionals",
          asked -> !asked.becomes().professional() || asked.holderIsProfessional());

  /** For every role but guardianship: somebody with an answerable role in the file decides. */
  public static final Rule<RoleMatter> MANDATE_HOLDER_DECIDES =
      rule(
          "mandate-holder-decides",
          asked ->
              asked.guardianship()
                  || DecisionRules.PROFESSIONAL_WITH_THE_FILE.holds().test(asked.matter()));

  public static final Rule<RoleMatter> GUARDIANSHIP_BY_COURT =
      rule("guardianship-by-court", asked -> !asked.guardianship() || asked.courtDecides());

  public static final Rule<RoleMatter> COURT_ORDER_NAMED =
      rule("court-order-named", asked -> !asked.guardianship() || asked.orderNamed());

  public static final Rule<Optional<Roles.Held>> ROLE_IS_HELD =
      rule("role-is-held", Optional::isPresent);

  public static final Rule<RoleMatter> ONE_HOLDER_AT_A_TIME =
      rule("one-holder-at-a-time", RoleMatter::onlyHolder);

  /** Handed over to somebody else than who held the role. */
  public static final Rule<HandOver> HAND_OVER_DONE =
      rule("hand-over-done", handOver -> handOver.to().filter(handOver::isAnother).isPresent());

  private RoleRules() {}

  /** From whom a role passes to whom. */
  public record HandOver(PersonId from, Optional<PersonId> to) {
    boolean isAnother(PersonId person) {
      return !person.equals(from);
    }
  }
}
