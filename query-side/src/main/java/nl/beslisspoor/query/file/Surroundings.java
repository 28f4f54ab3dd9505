package nl.beslisspoor.query.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.query.particulars.NetworkPicture;
import nl.beslisspoor.query.particulars.Restriction;
import nl.beslisspoor.query.particulars.Statement;
import nl.beslisspoor.query.particulars.Told;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file around its figures: the network, who signed what, what was restricted, what
 * it was asked to destroy, and that nobody is wanted for now.
 *
 * @param inNetwork everybody whom the network names
 */
public record Surroundings(
    NetworkView network,
    List<UUID> inNetwork,
    List<Statement> statements,
    List<Restriction> restrictions,
    List<DestructionView> destructions,
    Optional<NoSupportFigureForNow> nobody) {

  /**
   * @param carriedOut which of some confirmed requests to destroy are
   */
  static Surroundings of(List<Told> told, Function<List<UUID>, Set<UUID>> carriedOut) {
    var picture = NetworkPicture.of(told);
    return new Surroundings(
        NetworkView.of(picture),
        picture.people().toList(),
        Statement.of(told),
        Restriction.of(told),
        DestructionView.of(told, carriedOut),
        nobody(told));
  }

  /** The last decision that there is nobody for now. */
  private static Optional<NoSupportFigureForNow> nobody(List<Told> told) {
    return told.stream()
        .map(Told::event)
        .filter(NoSupportFigureForNow.class::isInstance)
        .map(NoSupportFigureForNow.class::cast)
        .max(Comparator.comparing(e -> e.account().decidedAt()));
  }

  /** The statement on a figure that holds; null for none. */
  public @Nullable Statement statement(UUID support) {
    return statements.stream()
        .filter(known -> known.current() && known.support().equals(support))
        .findFirst()
        .orElse(null);
  }

  /** The request on which everything in the file was destroyed; null for none. */
  public @Nullable DestructionView everything() {
    return destructions.stream()
        .filter(one -> one.told().asked().scope().everything())
        .filter(one -> one.told().confirmed().isPresent())
        .findFirst()
        .orElse(null);
  }

  public List<Restriction> standing(LocalDate day) {
    return restrictions.stream().filter(one -> one.standsOn(day)).toList();
  }

  Stream<UUID> named() {
    return Stream.of(
            inNetwork.stream(),
            statements.stream().flatMap(Statement::people),
            restrictions.stream().flatMap(Restriction::people),
            destructions.stream().flatMap(DestructionView::people))
        .flatMap(people -> people);
  }
}
