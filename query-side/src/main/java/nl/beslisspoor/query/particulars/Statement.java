package nl.beslisspoor.query.particulars;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.query.table.Opened;

/**
 * A consent statement with who signed it.
 *
 * @param purpose opened for one answer
 * @param current whether it is the last one on its figure
 */
public record Statement(
    ConsentStatementDrawnUp drawnUp,
    Opened<String> purpose,
    List<ConsentStatementSigned> signatures,
    boolean current) {

  /** The statements of a file in the order in which they were drawn up. */
  public static List<Statement> of(List<Told> told) {
    var all = new LinkedHashMap<StatementId, Statement>();
    for (var one : told) {
      if (one.event() instanceof ConsentStatementDrawnUp drawn) {
        all.replaceAll((_, earlier) -> earlier.followedBy(drawn));
        all.put(
            drawn.statement(), new Statement(drawn, Opened.of(drawn.purpose()), List.of(), true));
      }
      if (one.event() instanceof ConsentStatementSigned signed) {
        all.computeIfPresent(signed.statement(), (_, open) -> open.signed(signed));
      }
    }
    return List.copyOf(all.values());
  }

  public UUID statement() {
    return drawnUp.statement().value();
  }

  public UUID support() {
    return drawnUp.support().value();
  }

  /**
   * Who has still to sign on a day; nobody when the statement is over by then.
   *
   * @param lapsed whose signature is no longer needed on that day
   */
  public List<UUID> unsigned(LocalDate day, Collection<UUID> lapsed) {
    return over(day)
        ? List.of()
        : drawnUp.parties().stream()
            .filter(party -> signatures.stream().noneMatch(signed -> signed.party().equals(party)))
            .map(PersonId::value)
            .filter(party -> !lapsed.contains(party))
            .toList();
  }

  /** Whether it no longer holds on a day. */
  public boolean over(LocalDate day) {
    return drawnUp.period().endedBy(day);
  }

  public Stream<UUID> people() {
    return drawnUp.parties().stream().map(PersonId::value);
  }

  private Statement followedBy(ConsentStatementDrawnUp later) {
    return new Statement(
        drawnUp, purpose, signatures, current && !drawnUp.support().equals(later.support()));
  }

  private Statement signed(ConsentStatementSigned by) {
    return new Statement(
        drawnUp, purpose, Stream.concat(signatures.stream(), Stream.of(by)).toList(), current);
  }
}
