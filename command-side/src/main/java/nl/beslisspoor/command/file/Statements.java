package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** The consent statements of a file, with who signed each. */
public record Statements(Map<StatementId, Statement> all) {

  /** One statement; a later one on the same figure takes its place. */
  public record Statement(
      SupportId support,
      List<PersonId> parties,
      List<InformationCategory> categories,
      Period period,
      Set<PersonId> signed,
      boolean replaced) {

    /** Whether it holds on a day and everybody has signed but those whose part has lapsed. */
    boolean completeOn(LocalDate day, Collection<PersonId> lapsed) {
      return !replaced
          && period.covers(day)
          && parties.stream().allMatch(party -> signed.contains(party) || lapsed.contains(party));
    }

    private Statement signedBy(PersonId party) {
      var more = new LinkedHashSet<>(signed);
      more.add(party);
      return new Statement(
          support, parties, categories, period, Collections.unmodifiableSet(more), replaced);
    }

    private Statement gaveWay() {
      return new Statement(support, parties, categories, period, signed, true);
    }
  }

  static Statements none() {
    return new Statements(Map.of());
  }

  Statements after(StatementEvent event) {
    var next = new LinkedHashMap<>(all);
    switch (event) {
      case ConsentStatementDrawnUp e -> {
        next.replaceAll(
            (id, known) -> known.support().equals(e.support()) ? known.gaveWay() : known);
        next.put(e.statement(), drawnUp(e));
      }
      case ConsentStatementSigned e ->
          next.computeIfPresent(e.statement(), (id, known) -> known.signedBy(e.party()));
    }
    return new Statements(Collections.unmodifiableMap(next));
  }

  public Optional<Statement> find(StatementId id) {
    return Optional.ofNullable(all.get(id));
  }

  /**
   * The statement on a figure that holds on a day and that everybody has signed.
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
    return new Statement(e.support(), e.parties(), e.categories(), e.period(), Set.of(), false);
  }
}
