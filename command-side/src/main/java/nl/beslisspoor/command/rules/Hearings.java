package nl.beslisspoor.command.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import nl.beslisspoor.command.file.Heard;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Stance;

/** Who was heard on a matter, and who was to be heard before it was decided. */
final class Hearings {

  private static final Narrative NOBODY_OWES_A_HEARING =
      new Narrative("Bij dit soort besluit hoeft de jeugdige niet vooraf gehoord te worden.");

  private final Map<PersonId, Hearing> heard = new LinkedHashMap<>();
  private final SequencedSet<PersonId> owed = new LinkedHashSet<>();
  private final List<PersonId> deciders;
  private final LocalDate decided;

  /** What is said with the decision; the day is that of the decision. */
  Hearings(List<Hearing> said, List<PersonId> deciders, LocalDate decided) {
    this.deciders = deciders;
    this.decided = decided;
    said.forEach(hearing -> heard.put(hearing.party(), hearing));
  }

  /** Adds what had been said by the day of the decision. */
  void before(Heard earlier) {
    earlier.by(decided).forEach(hearing -> heard.putIfAbsent(hearing.party(), hearing));
  }

  /** To be heard first; who decides speaks by deciding. */
  void owe(PersonId party) {
    if (!deciders.contains(party)) {
      owed.add(party);
    }
  }

  Optional<Hearing> of(PersonId party) {
    return Optional.ofNullable(heard.get(party));
  }

  /** Whether somebody decides, or gave a view that is no reading of a professional. */
  boolean spoke(PersonId person) {
    return deciders.contains(person) || view(person).isPresent();
  }

  /** Whether somebody decides, or agrees; grudgingly counts, a professional's reading does not. */
  boolean agrees(PersonId person) {
    return deciders.contains(person)
        || view(person).map(Hearing::stance).filter(Stance::agrees).isPresent();
  }

  private Optional<Hearing> view(PersonId person) {
    return of(person).filter(said -> said.stance().heard() && !said.impression());
  }

  /** Those owed a hearing who gave no view of their own, or only afterwards. */
  List<PersonId> unheard() {
    return owed.stream().filter(party -> view(party).filter(this::inTime).isEmpty()).toList();
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

  /**
   * Everybody who was heard or was to be heard; the youth is always listed.
   *
   * @param whyUnheard asked for only when somebody was not heard
   */
  List<Hearing> complete(Optional<PersonId> youth, Supplier<Narrative> whyUnheard) {
    var all = new LinkedHashMap<>(heard);
    unheard().forEach(party -> all.putIfAbsent(party, Hearing.notAsked(party, whyUnheard.get())));
    youth.ifPresent(one -> all.putIfAbsent(one, listed(one)));
    return List.copyOf(all.values());
  }

  private Hearing listed(PersonId youth) {
    return deciders.contains(youth)
        ? Hearing.decided(youth, decided)
        : Hearing.notAsked(youth, NOBODY_OWES_A_HEARING);
  }

  /** What comes with the decision without a day of its own was said before it. */
  private boolean inTime(Hearing hearing) {
    return hearing.on().filter(day -> day.isAfter(decided)).isEmpty();
  }
}
