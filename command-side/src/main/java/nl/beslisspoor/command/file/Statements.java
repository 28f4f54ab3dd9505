package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** The consent statements of a file, with who signed each and when. */
public record Statements(Map<StatementId, Statement> all) {

  /**
   * One statement; a later one on the same figure takes its place.
   *
   * @param signed by whom, and on which day
   * @param replaced the day on which a later one took its place
   */
  public record Statement(
      SupportId support,
      List<PersonId> parties,
      List<InformationCategory> categories,
      Period period,
      Map<PersonId, LocalDate> signed,
      Optional<LocalDate> replaced) {

    /** Whether it holds on a day and all had signed by then but those whose part has lapsed. */
    boolean completeOn(LocalDate day, Collection<PersonId> lapsed) {
      return replaced.filter(since -> !since.isAfter(day)).isEmpty()
          && period.covers(day)
          && parties.stream().allMatch(party -> signedBy(party, day) || lapsed.contains(party));
    }

    private boolean signedBy(PersonId party, LocalDate day) {
      return signed.containsKey(party) && !signed.get(party).isAfter(day);
    }

    private Statement with(PersonId party, LocalDate on) {
      var more = new LinkedHashMap<>(signed);
      more.put(party, on);
      return new Statement(
          support, parties, categories, period, Collections.unmodifiableMap(more), replaced);
    }

    private Statement gaveWay(LocalDate on) {
      return new Statement(
          support, parties, categories, period, signed, replaced.or(() -> Optional.of(on)));
    }
  }

  static Statements none() {
    return new Statements(Map.of());
  }

  Statements after(StatementEvent event) {
    var next = new LinkedHashMap<>(all);
    switch (event) {
      case ConsentStatementDrawnUp e -> {
        var on = Netherlands.dayOf(e.act().at());
        next.replaceAll(
            (id, known) -> known.support().equals(e.support()) ? known.gaveWay(on) : known);
        next.put(e.statement(), drawnUp(e));
      }
      case ConsentStatementSigned e ->
          next.computeIfPresent(e.statement(), (id, known) -> known.with(e.party(), e.on()));
    }
    return new Statements(Collections.unmodifiableMap(next));
  }

  public Optional<Statement> find(StatementId id) {
    return Optional.ofNullable(all.get(id));
  }

  /**
   * The statement on a figure that holds on a day and that everybody had signed by then.
   *
   * @param lapsed parties whose signature is no longer needed
   */
  public Optional<Statement> complete(
      SupportId support, LocalDate day, Collection<PersonId> lapsed) {
    return all.values().stream()
        .filter(known -> known.support().equals(support) && known.completeOn(day, lapsed))
        .findFirst();
  }

  private static Statement drawnUp(ConsentStatementDrawnUp e) {
    return new Statement(
        e.support(), e.parties(), e.categories(), e.period(), Map.of(), Optional.empty());
  }
}
