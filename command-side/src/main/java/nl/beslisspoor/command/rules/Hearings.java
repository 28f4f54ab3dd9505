package nl.beslisspoor.command.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;

/** Who was heard on a matter, and who was to be heard before it was decided. */
final class Hearings {

  private final Map<PersonId, Hearing> heard = new LinkedHashMap<>();
  private final SequencedSet<PersonId> owed = new LinkedHashSet<>();
  private final LocalDate decided;

  /** What is said with the decision; the day is that of the decision. */
  Hearings(List<Hearing> said, LocalDate decided) {
    this.decided = decided;
    said.forEach(hearing -> heard.put(hearing.party(), hearing));
  }

  /** Adds what was said earlier, leaving out what was said only after the decision. */
  void before(Iterable<Hearing> earlier) {
    earlier.forEach(hearing -> {
      if (inTime(hearing)) {
        heard.putIfAbsent(hearing.party(), hearing);
      }
    });
  }

  void owe(PersonId party) {
    owed.add(party);
  }

  Optional<Hearing> of(PersonId party) {
    return Optional.ofNullable(heard.get(party));
  }

  /** Those owed a hearing who were not heard, or only afterwards. */
  List<PersonId> unheard() {
    return owed.stream()
        .filter(
            party -> of(party).filter(known -> known.stance().heard() && inTime(known)).isEmpty())
        .toList();
  }

  /** Why nobody of the unheard was heard; empty as soon as the reason for one is missing. */
  Optional<Narrative> whyUnheard() {
    var reasons = unheard().stream().map(party -> of(party).flatMap(Hearing::whyNot)).toList();
    return reasons.stream().allMatch(Optional::isPresent)
        ? reasons.stream()
            .flatMap(Optional::stream)
            .reduce((a, b) -> new Narrative(a.text() + "\n" + b.text()))
        : Optional.empty();
  }

  /** Adds a party of whom nothing was said. */
  void complete(Hearing missing) {
    heard.putIfAbsent(missing.party(), missing);
  }

  List<Hearing> all() {
    return List.copyOf(heard.values());
  }

  private boolean inTime(Hearing hearing) {
    return hearing.on().filter(day -> day.isAfter(decided)).isEmpty();
  }
}
