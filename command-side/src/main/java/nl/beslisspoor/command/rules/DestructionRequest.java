package nl.beslisspoor.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Refused.What;
import nl.beslisspoor.command.file.Trail;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DestructionGround;

/**
 * A request to destroy, against the file.
 *
 * @param on the day on which it was asked
 */
public record DestructionRequest(
    CaseFile file,
    PersonId requester,
    LocalDate on,
    DestructionGround ground,
    DestructionScope scope) {

  /** From this age somebody asks it oneself; nobody asks it for a younger one. */
  private static final int OWN_REQUEST = 12;

  boolean groundAllows() {
    return switch (ground) {
      case REQUEST -> isParty();
      case REQUEST_OF_OTHER -> !isParty();
      case TERM_ENDED, UNLAWFUL -> file.roles().answers(requester, on);
    };
  }

  boolean oldEnough() {
    return file.opening().person(requester).filter(one -> one.isYounger(OWN_REQUEST, on)).isEmpty();
  }

  boolean aboutRequester() {
    if (!ground.asked()) {
      return true;
    }
    return scope.persons().stream().allMatch(requester::equals)
        && (isYouth() || !scope.everything() && entriesAreAboutRequester());
  }

  /** What it names that does not stand there, in Dutch; empty when all does. */
  Optional<What> notThere() {
    return Stream.of(entriesNotThere(), entriesWithoutText(), peopleNotThere(), destroyed())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<What> entriesNotThere() {
    return told("entry-absent", "Er is geen gebeurtenis", numbers(entry -> entry.isEmpty()));
  }

  private Optional<What> entriesWithoutText() {
    return told(
        "entry-without-text",
        "Er staat geen tekst in gebeurtenis",
        numbers(entry -> entry.filter(Trail.Entry::text).isEmpty()));
  }

  /** An entry is counted from 1, as everybody sees it. */
  private List<String> numbers(Predicate<Optional<Trail.Entry>> which) {
    return scope.entries().stream()
        .filter(entry -> which.test(file.trail().entry(entry)))
        .map(entry -> Long.toString(entry + 1))
        .toList();
  }

  private Optional<What> peopleNotThere() {
    return told(
        "person-absent",
        "Niet in dit dossier:",
        scope.persons().stream()
            .filter(one -> file.opening().person(one).isEmpty())
            .map(PersonId::toString)
            .toList());
  }

  private Optional<What> destroyed() {
    return Optional.of(new What("destroyed", "Dit is al vernietigd.", List.of()))
        .filter(_ -> file.destructions().destroyed().covers(scope));
  }

  private static Optional<What> told(String code, String words, List<String> which) {
    return which.isEmpty()
        ? Optional.empty()
        : Optional.of(new What(code, words + " " + String.join(", ", which) + ".", which));
  }

  private boolean entriesAreAboutRequester() {
    return scope.entries().stream().allMatch(this::isAboutRequester);
  }

  /** Who is decided about, heard, asked or made known by an entry. */
  private boolean isAboutRequester(long entry) {
    return file.trail().entry(entry).filter(one -> one.concerned().contains(requester)).isPresent();
  }

  /** Whom the law on youth care gives the request: the youth, and who has authority. */
  private boolean isParty() {
    return isYouth() || file.withAuthority(on).contains(requester);
  }

  private boolean isYouth() {
    return file.opening().youth().map(Opening.Person::id).filter(requester::equals).isPresent();
  }
}
