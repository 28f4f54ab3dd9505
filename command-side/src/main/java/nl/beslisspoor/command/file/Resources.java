package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.catalogue.ResourceKind;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** The time, costs and backing that were asked for, and how far each ask is. */
public record Resources(PMap<AskId, Asked> asks) {

  /**
   * Something that was asked.
   *
   * @param amount minutes or cents; none for backing
   * @param paid cents, of costs that were granted
   */
  public record Asked(
      ResourceKind kind,
      PersonId by,
      LocalDate on,
      Optional<Long> amount,
      Optional<Answer> answer,
      long paid) {

    /** Cents that are granted and not paid. */
    public long toPay() {
      return kind.costs() ? answer.flatMap(Answer::granted).orElse(0L) - paid : 0;
    }

    private Asked answered(Decision decision, Optional<Long> granted) {
      var on = Netherlands.dayOf(decision.account().decidedAt());
      return new Asked(kind, by, this.on, amount, Optional.of(new Answer(on, granted)), paid);
    }

    private Asked paid(long cents) {
      return new Asked(kind, by, on, amount, answer, paid + cents);
    }
  }

  /**
   * What a team leader decided.
   *
   * @param granted minutes or cents; none for backing and for what was refused
   */
  public record Answer(LocalDate on, Optional<Long> granted) {}

  static Resources none() {
    return new Resources(OrderedPMap.empty());
  }

  Resources after(ResourceEvent event) {
    return switch (event) {
      case NetworkContactRegistered _ -> this;
      case ResourceAsked e ->
          new Resources(
              asks.plus(
                  e.ask(), new Asked(e.kind(), e.by(), e.on(), e.amount(), Optional.empty(), 0)));
      case ResourceGranted e -> changed(e.ask(), asked -> asked.answered(e, e.granted()));
      case ResourceRefused e -> changed(e.ask(), asked -> asked.answered(e, Optional.empty()));
      case ExpensePaid e -> changed(e.ask(), asked -> asked.paid(e.cents()));
    };
  }

  public Optional<Asked> find(AskId id) {
    return Optional.ofNullable(asks.get(id));
  }

  private Resources changed(AskId id, UnaryOperator<Asked> change) {
    return find(id).map(asked -> new Resources(asks.plus(id, change.apply(asked)))).orElse(this);
  }
}
