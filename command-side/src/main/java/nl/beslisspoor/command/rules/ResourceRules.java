package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Resources;
import nl.beslisspoor.command.file.Resources.Asked;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules on time, costs and backing (domain, sections 5 and 9). */
public final class ResourceRules {

  /** Who does not belong to the network of a youth. */
  private static final Set<Relation> NO_NETWORK =
      Set.of(Relation.YOUTH, Relation.PROFESSIONAL, Relation.COURT);

  public static final Rule<Contact> CONTACT_WITHOUT_YOUTH =
      rule("contact-without-youth", Contact::withNetwork);

  public static final Rule<Contact> CONTACT_BY_PROFESSIONAL =
      rule(
          "contact-by-professional",
          contact -> contact.file().roles().answers(contact.by(), contact.on()));

  public static final Rule<Asking> BY_PROFESSIONAL_OR_FIGURE =
      rule("asked-by-professional-or-figure", Asking::mayAsk);

  public static final Rule<Counted> HOW_MUCH = rule("asked-how-much", Counted::fits);

  public static final Rule<Asked> ANSWERED_ONCE =
      rule("ask-answered-once", asked -> asked.answer().isEmpty());

  public static final Rule<Matter> BY_TEAM_LEADER =
      rule(
          "resources-by-team-leader",
          matter ->
              matter.deciders().stream()
                  .map(Decider::role)
                  .allMatch(role -> role == RoleKind.TEAM_LEADER));

  public static final Rule<Granting> WITHIN_ASKED =
      rule("granted-within-asked", Granting::withinAsked);

  public static final Rule<ResourceAnswer> DECIDED_AFTER_ASKING =
      rule("asked-decided-paid", answer -> !answer.matter().day().isBefore(answer.asked().on()));

  public static final Rule<Paying> PAID_AFTER_DECISION =
      new Rule<>(DECIDED_AFTER_ASKING.text(), Paying::afterDecision);

  public static final Rule<Paying> PAID_WITHIN_GRANTED =
      rule("paid-within-granted", paying -> paying.cents() <= paying.asked().toPay());

  private ResourceRules() {}

  /** Contact that somebody had on a day. */
  public record Contact(CaseFile file, LocalDate on, PersonId by, List<PersonId> with) {

    boolean withNetwork() {
      return !with.isEmpty()
          && with.stream()
              .flatMap(person -> file.opening().person(person).stream())
              .map(Opening.Person::relation)
              .noneMatch(NO_NETWORK::contains);
    }
  }

  /** Somebody who asks on a day. */
  public record Asking(CaseFile file, PersonId by, LocalDate on) {

    /** What a figure spent may be asked after the support ended too. */
    boolean mayAsk() {
      return file.roles().answers(by, on) || file.supports().wasFigure(by, on);
    }
  }

  /** How much of something. */
  public record Counted(ResourceKind kind, Optional<Long> amount) {

    boolean fits() {
      return kind.counted() ? amount.filter(much -> much > 0).isPresent() : amount.isEmpty();
    }
  }

  /** How much is granted of what was asked. */
  public record Granting(Asked asked, Optional<Long> amount) {

    boolean withinAsked() {
      return amount.orElse(0L) <= asked.amount().orElse(0L);
    }
  }

  /** What is paid on a day of what was granted. */
  public record Paying(Asked asked, LocalDate on, long cents) {

    boolean afterDecision() {
      return asked.answer().map(Resources.Answer::on).filter(on::isBefore).isEmpty();
    }
  }
}
