package nl.beslisspoor.query.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.query.consent.ConsentBook;
import nl.beslisspoor.query.consent.ConsentBook.Consent;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.decisions.Register;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.particulars.FileContents;
import nl.beslisspoor.query.particulars.Told;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.roles.RoleBook.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a decision was about, as the decision left it: a consent, a role, or what it says itself.
 */
@Component
class DecidedUpon {
  private final ConsentBook consents;
  private final RoleBook roles;
  private final FileContents contents;
  private final Register register;

  DecidedUpon(ConsentBook consents, RoleBook roles, FileContents contents, Register register) {
    this.consents = consents;
    this.roles = roles;
    this.contents = contents;
    this.register = register;
  }

  /**
   * What was consented to, which role was held or what was decided; null for what it is not.
   *
   * @param withdrawnOn first day without the consent, when a later decision withdrew it
   * @param endsOn first day without the role, when a later decision brought its end
   * @param said the event, when it says more than its account
   * @param replaced the decision in whose place it came
   */
  public record Matter(
      @Nullable Consent consent,
      @Nullable LocalDate withdrawnOn,
      @Nullable Held role,
      @Nullable LocalDate endsOn,
      @Nullable CaseEvent said,
      @Nullable DecisionLine replaced) {

    static final Matter OTHER = new Matter(null, null, null, null, null, null);

    static Matter of(CaseEvent said) {
      return new Matter(null, null, null, null, said, null);
    }

    Matter replacing(DecisionLine earlier) {
      return new Matter(consent, withdrawnOn, role, endsOn, said, earlier);
    }

    /** What the event says, line by line. */
    List<Fact> facts(Named names) {
      return said == null ? List.of() : new Facts(names::of).of(said);
    }

    Stream<UUID> named() {
      return Stream.of(
              consent == null
                  ? Stream.<UUID>empty()
                  : Stream.of(consent.giver(), consent.about(), consent.recipient()),
              role == null ? Stream.<UUID>empty() : Stream.of(role.holder()),
              said == null ? Stream.<UUID>empty() : Facts.people(said),
              Stream.ofNullable(replaced)
                  .flatMap(one -> one.deciders().stream())
                  .map(DecisionLine.Decider::person))
          .flatMap(people -> people);
    }
  }

  Matter of(DecisionLine line) {
    return switch (DecisionKind.valueOf(line.kind().code())) {
      case CONSENT_GIVEN, CONSENT_REFUSED, CONSENT_WITHDRAWN ->
          consent(line, consents.versions(line.matter()));
      case ROLE_ASSIGNED, ROLE_CHANGED, ROLE_ENDED -> role(line, roles.periods(line.matter()));
      case SUPPORT_FIGURE_CHOSEN,
          SUPPORT_FIGURE_POSITIONED,
          POSITIONING_REFUSED,
          SUPPORT_HELD,
          SUPPORT_RESUMED,
          SUPPORT_ENDED,
          NO_SUPPORT_FIGURE_FOR_NOW,
          EVALUATION_CONCLUDED,
          PLACEMENT_DECIDED,
          ORDINARY_LIFE_RESTRICTED,
          RESTRICTION_LIFTED,
          RESOURCE_GRANTED,
          RESOURCE_REFUSED,
          CASE_CLOSED,
          CASE_REOPENED,
          RECORD_CORRECTED,
          DESTRUCTION_DECIDED,
          DESTRUCTION_CONFIRMED,
          DESTRUCTION_REFUSED ->
          said(line);
      case DECISION_REVISED ->
          register.find(line.matter()).map(said(line)::replacing).orElseGet(() -> said(line));
    };
  }

  /** The request to destroy that was recorded with a correction; empty when it made none. */
  Optional<UUID> askedWith(DecisionLine line) {
    return line.kind().code().equals(DecisionKind.RECORD_CORRECTED.name())
        ? contents.of(line.file(), Optional.empty(), Optional.empty()).stream()
            .filter(told -> told.sequence() == line.sequence() + 1)
            .map(Told::event)
            .filter(DestructionRequested.class::isInstance)
            .map(event -> ((DestructionRequested) event).request().value())
            .findFirst()
        : Optional.empty();
  }

  private Matter said(DecisionLine line) {
    return contents
        .decided(line.decision())
        .map(told -> Matter.of(told.event()))
        .orElse(Matter.OTHER);
  }

  private static Matter consent(DecisionLine line, List<Consent> versions) {
    var then = versions.stream().filter(one -> one.sequence() == line.sequence()).findFirst();
    var withdrawn =
        versions.stream()
            .filter(one -> one.sequence() > line.sequence())
            .map(Consent::until)
            .filter(Objects::nonNull)
            .findFirst();
    return then.map(one -> new Matter(one, withdrawn.orElse(null), null, null, null, null))
        .orElse(Matter.OTHER);
  }

  /** A role that ended before it began left no period; then it is shown as it was known last. */
  private static Matter role(DecisionLine line, List<Held> periods) {
    var then = last(periods.stream().filter(one -> one.sequence() == line.sequence()));
    var before = last(periods.stream().filter(one -> one.sequence() < line.sequence()));
    var end =
        periods.stream()
            .filter(one -> one.sequence() > line.sequence())
            .filter(one -> one.decision().equals(line.decision()))
            .map(Held::until)
            .filter(Objects::nonNull)
            .findFirst();
    return then.or(() -> before)
        .map(one -> new Matter(null, null, one, end.orElse(null), null, null))
        .orElse(Matter.OTHER);
  }

  private static Optional<Held> last(Stream<Held> periods) {
    return periods.reduce((one, next) -> next);
  }
}
