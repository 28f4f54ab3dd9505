package nl.beslisspoor.query.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.particulars.NetworkPicture;
import nl.beslisspoor.query.particulars.Restriction;
import nl.beslisspoor.query.particulars.Statement;
import nl.beslisspoor.query.particulars.Told;
import org.jspecify.annotations.Nullable;

/** What stands in a file around its figures: the network, who signed what, what was restricted. */
public record Surroundings(
    NetworkPicture network, List<Statement> statements, List<Restriction> restrictions) {

  static Surroundings of(List<Told> told) {
    return new Surroundings(NetworkPicture.of(told), Statement.of(told), Restriction.of(told));
  }

  /** The statement on a figure that holds; null for none. */
  public @Nullable Statement statement(UUID support) {
    return statements.stream()
        .filter(known -> known.current() && known.support().equals(support))
        .findFirst()
        .orElse(null);
  }

  public List<Restriction> standing(LocalDate day) {
    return restrictions.stream().filter(one -> one.standsOn(day)).toList();
  }

  Stream<UUID> named() {
    return Stream.of(
            network.people(),
            statements.stream().flatMap(Statement::people),
            restrictions.stream().flatMap(Restriction::people))
        .flatMap(people -> people);
  }
}
