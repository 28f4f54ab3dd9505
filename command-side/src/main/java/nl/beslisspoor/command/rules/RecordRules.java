package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Trail;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules on correcting records and revising decisions (domain, section 5). */
public final class RecordRules {

  /**
   * A youth's choice, or that there is nobody for now, and every answer to a question for consent.
   */
  private static final Set<DecisionKind> NEVER_OVERRULED =
      Set.of(
          DecisionKind.SUPPORT_FIGURE_CHOSEN,
          DecisionKind.NO_SUPPORT_FIGURE_FOR_NOW,
          DecisionKind.CONSENT_GIVEN,
          DecisionKind.CONSENT_REFUSED,
          DecisionKind.CONSENT_WITHDRAWN);

  /** What has an answer of its own: confirmed, refused, or asked again. */
  private static final Set<DecisionKind> ON_DESTRUCTION =
      Set.of(
          DecisionKind.DESTRUCTION_DECIDED,
          DecisionKind.DESTRUCTION_CONFIRMED,
          DecisionKind.DESTRUCTION_REFUSED);

  /** Who may overrule what others decided. */
  public static final Set<RoleKind> HIGHER = Set.of(RoleKind.TEAM_LEADER, RoleKind.COURT);

  /** What was decided before the closing day may still be recorded after it. */
  static final Rule<Matter> FILE_IS_NOT_CLOSED =
      rule("file-is-not-closed", matter -> !matter.file().opening().closedBy(matter.day()));

  /** The same for what is arranged on a day without a record of account. */
  public static final Rule<Arranged> NOT_CLOSED_THEN =
      new Rule<>(
          FILE_IS_NOT_CLOSED.text(),
          arranged -> !arranged.file().opening().closedBy(arranged.day()));

  public static final Rule<CaseFile> FILE_IS_CLOSED =
      rule("file-is-closed", file -> file.opening().isClosed());

  public static final Rule<Optional<Trail.Entry>> ENTRY_EXISTS =
      rule("entry-exists", Optional::isPresent);

  public static final Rule<About> ENTRY_IS_ABOUT_PERSON =
      rule("entry-is-about-person", about -> about.entry().person().equals(about.person()));

  /** The one who recorded it, or whoever holds the role of data protection officer in the file. */
  public static final Rule<Correcting> CORRECTED_BY_RECORDER =
      rule("corrected-by-recorder", Correcting::mayCorrect);

  public static final Rule<Trail.Decided> DESTRUCTION_IS_NOT_REVISED =
      rule("destruction-is-not-revised", decided -> !ON_DESTRUCTION.contains(decided.kind()));

  /** A decision of this file that no other has taken the place of yet. */
  public static final Rule<Optional<Trail.Decided>> DECISION_EXISTS =
      rule("decision-exists", Optional::isPresent);

  public static final Rule<Trail.Decided> NOBODY_OVERRULES =
      rule(
          "nobody-overrules",
          decided ->
              !NEVER_OVERRULED.contains(decided.kind())
                  && !decided.roles().contains(RoleKind.COURT)
                  && !decided.roles().contains(RoleKind.YOUTH));

  public static final Rule<Revising> HIGHER_MANDATE = rule("higher-mandate", Revising::mayRevise);

  public static final Rule<Matter> MORAL_DELIBERATION_HELD =
      rule("moral-deliberation-held", matter -> matter.restsOn(BasisKind.MORAL_DELIBERATION));

  private RecordRules() {}

  /** Something that is arranged in a file on a day. */
  public record Arranged(CaseFile file, LocalDate day) {}

  /** An entry against the person whom a correction names. */
  public record About(Trail.Entry entry, Optional<PersonId> person) {}

  /** Who corrects which entry. */
  public record Correcting(Matter matter, Trail.Entry entry) {
    /** Whoever records the correction, and whoever decides on it. */
    boolean mayCorrect() {
      return Stream.concat(Stream.of(matter.act().by()), matter.grounds().deciders().stream())
          .allMatch(person -> entry.recordedBy().equals(person) || guardsData(person));
    }

    private boolean guardsData(PersonId person) {
      return matter.file().roles().holding(RoleKind.DATA_PROTECTION_OFFICER, matter.day()).stream()
          .anyMatch(held -> held.holder().equals(person));
    }
  }

  /** Who revises or overrules which decision. */
  public record Revising(Matter matter, Trail.Decided replaced, RevisionManner manner) {
    boolean mayRevise() {
      return switch (manner) {
        case REVISED -> replaced.deciders().containsAll(matter.grounds().deciders());
        case OVERRULED -> matter.deciders().stream().map(Decider::role).allMatch(HIGHER::contains);
      };
    }
  }
}
