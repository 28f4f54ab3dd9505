package nl.beslisspoor.command.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.FormId;

/** The support figures of a file and how far each has come. */
public record Supports(Map<SupportId, Support> all) {

  /** How far a choice has come. */
  public enum Stage {
    CHOSEN,
    ACCEPTED,
    DECLINED,
    POSITIONED,
    REFUSED;

    /** Whether the matter is still on the table. */
    public boolean open() {
      return this == CHOSEN || this == ACCEPTED;
    }
  }

  /** One figure in one form; the latest hearing of each party counts. */
  public record Support(
      SupportId id,
      PersonId figure,
      FormId form,
      int formVersion,
      Stage stage,
      Map<PersonId, Hearing> heard) {

    private Support at(Stage next) {
      return new Support(id, figure, form, formVersion, next, heard);
    }

    private Support with(Hearing hearing) {
      var parties = new LinkedHashMap<>(heard);
      parties.put(hearing.party(), hearing);
      return new Support(
          id, figure, form, formVersion, stage, Collections.unmodifiableMap(parties));
    }
  }

  static Supports none() {
    return new Supports(Map.of());
  }

  Supports after(SupportEvent event) {
    return switch (event) {
      case SupportFigureChosen e -> {
        var heard = new LinkedHashMap<PersonId, Hearing>();
        e.account().heard().forEach(hearing -> heard.put(hearing.party(), hearing));
        yield with(
            new Support(e.support(), e.figure(), e.form(), e.formVersion(), Stage.CHOSEN, heard));
      }
      case SupportFigureAccepted e -> changed(e.support(), known -> known.at(Stage.ACCEPTED));
      case SupportFigureDeclined e -> changed(e.support(), known -> known.at(Stage.DECLINED));
      case PartyHeard e -> changed(e.support(), known -> known.with(e.hearing()));
      case SupportFigurePositioned e -> changed(e.support(), known -> known.at(Stage.POSITIONED));
      case PositioningRefused e -> changed(e.support(), known -> known.at(Stage.REFUSED));
    };
  }

  public Optional<Support> find(SupportId id) {
    return Optional.ofNullable(all.get(id));
  }

  /** Whether somebody holds, or may come to hold, a position as support figure. */
  public boolean isFigure(PersonId person) {
    return all.values().stream()
        .anyMatch(support ->
            support.figure().equals(person)
                && (support.stage().open() || support.stage() == Stage.POSITIONED));
  }

  /** The choices of one person in one form that are open or led to a position. */
  public List<Support> standing(PersonId figure, FormId form) {
    return all.values().stream()
        .filter(support -> support.figure().equals(figure) && support.form().equals(form))
        .filter(support -> support.stage().open() || support.stage() == Stage.POSITIONED)
        .toList();
  }

  private Supports changed(SupportId id, UnaryOperator<Support> change) {
    return find(id).map(known -> with(change.apply(known))).orElse(this);
  }

  private Supports with(Support support) {
    var supports = new LinkedHashMap<>(all);
    supports.put(support.id(), support);
    return new Supports(Collections.unmodifiableMap(supports));
  }
}
