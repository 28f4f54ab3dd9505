package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules on the network around a youth (domain, sections 3 and 5). */
public final class NetworkRules {

  public static final Rule<List<Narrative>> QUESTIONS_ASKED_FIRST =
      rule("questions-asked-first", questions -> !questions.isEmpty());

  /** A youth, or a parent with authority, is among those who decide. */
  public static final Rule<Matter> YOUTH_OR_PARENT_DECIDES =
      rule(
          "youth-or-parent-decides",
          matter ->
              matter.deciders().stream()
                  .map(Decider::role)
                  .anyMatch(
                      role -> role == RoleKind.YOUTH || role == RoleKind.PARENT_WITH_AUTHORITY));

  public static final Rule<Optional<LocalDate>> ASKED_AGAIN_LATER =
      rule("asked-again-later", Optional::isPresent);

  private NetworkRules() {}
}
