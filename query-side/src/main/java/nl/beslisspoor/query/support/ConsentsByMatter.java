package nl.beslisspoor.query.support;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.ConsentScope;

/**
 * The consents of one file by who gave them in which matter: many of them are looked up at once.
 */
final class ConsentsByMatter {

  /** Who consented, and to what for whom. */
  private record Given(UUID giver, UUID about, UUID recipient, ConsentScope scope) {

    private static Given by(UUID giver, ConsentRow.Terms terms) {
      return new Given(giver, terms.about(), terms.recipient(), terms.scope());
    }
  }

  private final Map<Given, NavigableSet<LocalDate>> begun = new HashMap<>();
  private final Map<Given, List<ConsentRow>> given;

  ConsentsByMatter(Collection<ConsentRow> consents) {
    given =
        consents.stream().collect(groupingBy(one -> Given.by(one.terms().giver(), one.terms())));
    given.forEach((matter, rows) -> begun.put(matter, begins(rows)));
  }

  /** The first day of a later consent of the same giver in the same matter. */
  Optional<LocalDate> renewed(ConsentRow.Terms terms) {
    var days = begun.get(Given.by(terms.giver(), terms));
    return Optional.ofNullable(days).map(all -> all.higher(terms.from()));
  }

  /** What the person whom it is about consented to in the same matter. */
  Stream<ConsentRow> own(ConsentRow.Terms terms) {
    return given.getOrDefault(Given.by(terms.about(), terms), List.of()).stream();
  }

  private static NavigableSet<LocalDate> begins(List<ConsentRow> rows) {
    var days = new TreeSet<LocalDate>();
    rows.forEach(row -> days.add(row.terms().from()));
    return days;
  }
}
