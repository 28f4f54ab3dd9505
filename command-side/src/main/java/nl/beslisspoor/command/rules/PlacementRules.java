package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Roles;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules on where a youth lives and on what is taken from ordinary life (domain, section 5). */
public final class PlacementRules {

  /** Who may restrict contact or ordinary life. */
  public static final Set<RoleKind> RESTRICTING =
      Set.of(RoleKind.YOUTH_PROTECTOR, RoleKind.GUARDIAN, RoleKind.COURT);

  /** A professional with a role in the file, or the court. */
  public static final Rule<Matter> PLACED_BY_PROFESSIONAL_OR_COURT =
      new Rule<>(
          DecisionRules.PROFESSIONAL_WITH_THE_FILE.text(),
          matter ->
              decidedIn(matter, Set.of(RoleKind.COURT))
                  || DecisionRules.PROFESSIONAL_WITH_THE_FILE.holds().test(matter));

  public static final Rule<Placing> AUTHORISATION_WHEN_FORCED =
      rule(
          "authorisation-when-forced",
          placing -> !placing.forced() || placing.authorisation().isPresent());

  public static final Rule<Placing> SCIENTIST_CONSENTS_TO_CLOSED =
      rule(
          "scientist-consents-to-closed",
          placing ->
              placing.residence() != Residence.CLOSED
                  || scientists(placing.matter()).anyMatch(placing.matter()::agrees));

  public static final Rule<Matter> RESTRICTED_BY_INSTITUTION_OR_COURT =
      rule("restricted-by-institution-or-court", matter -> decidedIn(matter, RESTRICTING));

  public static final Rule<Matter> LEGAL_GROUND_NAMED =
      rule(
          "legal-ground-named",
          matter -> matter.restsOn(BasisKind.LAW_ARTICLE) || matter.restsOn(BasisKind.COURT_ORDER));

  public static final Rule<Period> RESTRICTION_HAS_END =
      rule("restriction-has-end", period -> period.until().isPresent());

  public static final Rule<Standing> RESTRICTION_STANDS =
      rule(
          "restriction-stands",
          standing -> standing.period().filter(days -> days.covers(standing.on())).isPresent());

  public static final Rule<Matter> LIGHTER_MEASURE_WEIGHED =
      rule("lighter-measure-weighed", matter -> !matter.grounds().alternatives().isEmpty());

  public static final Rule<Matter> SCIENTIST_ADVISES =
      rule("scientist-advises", matter -> scientists(matter).anyMatch(matter::spoke));

  public static final Rule<CaseFile> NETWORK_LOOKED_AT_FIRST =
      rule("network-looked-at-first", file -> file.network().lookedAt());

  private PlacementRules() {}

  /** A placement as it is decided. */
  public record Placing(
      Matter matter, Residence residence, boolean forced, Optional<Narrative> authorisation) {}

  /** A restriction, if there is one, on the day on which it would be lifted. */
  public record Standing(Optional<Period> period, LocalDate on) {}

  private static boolean decidedIn(Matter matter, Set<RoleKind> roles) {
    return matter.deciders().stream().map(Decider::role).allMatch(roles::contains);
  }

  private static Stream<PersonId> scientists(Matter matter) {
    return matter.file().roles().holding(RoleKind.BEHAVIOURAL_SCIENTIST, matter.day()).stream()
        .map(Roles.Held::holder);
  }
}
