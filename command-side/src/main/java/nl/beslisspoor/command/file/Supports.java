package nl.beslisspoor.command.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** The support figures of a file and how far each has come. */
public record Supports(PMap<SupportId, Support> all) {

  /** How far a choice has come. */
  public enum Stage {
    CHOSEN,
    ACCEPTED,
    DECLINED,
    POSITIONED,
    HELD,
    REFUSED,
    ENDED;

    /** Whether the matter is still on the table. */
    public boolean open() {
      return this == CHOSEN || this == ACCEPTED;
    }

    /** Whether the figure has a position, paused or not. */
    public boolean inPosition() {
      return this == POSITIONED || this == HELD;
    }
  }

  /**
   * One figure in one form.
   *
   * @param days on which the figure was, or could still become, a figure in this form
   * @param saidYesAt when the figure said yes, as long as it has not said no since
   * @param positionedOn the day on which it was positioned
   * @param lastStepOn the day of the latest choice, answer, position, pause or resumption
   */
  public record Support(
      SupportId id,
      PersonId figure,
      FormId form,
      int formVersion,
      Stage stage,
      Period days,
      Optional<Instant> saidYesAt,
      Optional<LocalDate> positionedOn,
      LocalDate lastStepOn,
      Heard heard) {

    /** The form in the version under which it was chosen. */
    public SupportForm inForm() {
      return SupportForms.of(form, formVersion).orElseThrow();
    }

    private Support at(Stage next, LocalDate on) {
      return new Support(
          id, figure, form, formVersion, next, days, saidYesAt, positionedOn, on, heard);
    }

    private Support positioned(LocalDate on) {
      var first = Optional.of(on);
      return new Support(
          id, figure, form, formVersion, Stage.POSITIONED, days, saidYesAt, first, on, heard);
    }

    private Support saidYes(Instant at) {
      var yes = Optional.of(at);
      var on = Netherlands.dayOf(at);
      return new Support(
          id, figure, form, formVersion, Stage.ACCEPTED, days, yes, positionedOn, on, heard);
    }

    private Support over(Stage last, Instant at) {
      var on = Netherlands.dayOf(at);
      var until = days.endingOn(on);
      return new Support(
          id, figure, form, formVersion, last, until, Optional.empty(), positionedOn, on, heard);
    }

    private Support with(Heard more) {
      return new Support(
          id, figure, form, formVersion, stage, days, saidYesAt, positionedOn, lastStepOn, more);
    }
  }

  static Supports none() {
    return new Supports(OrderedPMap.empty());
  }

  Supports after(SupportEvent event) {
    return switch (event) {
      case SupportFigureChosen e -> with(chosen(e));
      case SupportFigureAccepted e -> changed(e.support(), known -> known.saidYes(e.saidAt()));
      case SupportFigureDeclined e ->
          changed(e.support(), known -> known.over(Stage.DECLINED, e.saidAt()));
      case PartyHeard e -> changed(e.support(), known -> known.with(heard(known, e)));
      case SupportFigurePositioned e ->
          changed(e.support(), known -> known.positioned(day(e.account())));
      case SupportFigureHeld e ->
          changed(e.support(), known -> known.at(Stage.HELD, day(e.account())));
      case SupportFigureResumed e ->
          changed(e.support(), known -> known.at(Stage.POSITIONED, day(e.account())));
      case SupportFigureEnded e ->
          changed(e.support(), known -> known.over(Stage.ENDED, e.account().decidedAt()));
      case PositioningRefused e ->
          changed(e.support(), known -> known.over(Stage.REFUSED, e.account().decidedAt()));
    };
  }

  public Optional<Support> find(SupportId id) {
    return Optional.ofNullable(all.get(id));
  }

  /** Whether somebody held, or could still come to hold, a position as support figure on a day. */
  public boolean isFigure(PersonId person, LocalDate day) {
    return all.values().stream()
        .anyMatch(support -> support.figure().equals(person) && support.days().covers(day));
  }

  /** Whether somebody was, or could still become, a support figure on a day or before it. */
  public boolean wasFigure(PersonId person, LocalDate day) {
    return all.values().stream()
        .anyMatch(
            support -> support.figure().equals(person) && !support.days().from().isAfter(day));
  }

  /** Everybody who has a position, paused or not. */
  public List<PersonId> inPosition() {
    return all.values().stream()
        .filter(support -> support.stage().inPosition())
        .map(Support::figure)
        .distinct()
        .toList();
  }

  /** The choices of one person in one form that are open or led to a position. */
  public List<Support> standing(PersonId figure, FormId form) {
    return all.values().stream()
        .filter(support -> support.figure().equals(figure) && support.form().equals(form))
        .filter(support -> support.stage().open() || support.stage().inPosition())
        .toList();
  }

  private static Support chosen(SupportFigureChosen e) {
    var on = day(e.account());
    return new Support(
        e.support(),
        e.figure(),
        e.form(),
        e.formVersion(),
        Stage.CHOSEN,
        Period.since(on),
        Optional.empty(),
        Optional.empty(),
        on,
        Heard.of(e.account().heard(), on));
  }

  private static Heard heard(Support known, PartyHeard e) {
    return known.heard().with(e.hearing(), Netherlands.dayOf(e.act().at()));
  }

  private static LocalDate day(AccountabilityRecord account) {
    return Netherlands.dayOf(account.decidedAt());
  }

  private Supports changed(SupportId id, UnaryOperator<Support> change) {
    return find(id).map(known -> with(change.apply(known))).orElse(this);
  }

  private Supports with(Support support) {
    return new Supports(all.plus(support.id(), support));
  }
}
