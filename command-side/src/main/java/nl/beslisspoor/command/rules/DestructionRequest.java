package nl.beslisspoor.command.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Opening;
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

  boolean namesWhatIsThere() {
    return scope.entries().stream().allMatch(entry -> file.trail().entry(entry).isPresent())
        && scope.persons().stream().allMatch(one -> file.opening().person(one).isPresent())
        && !file.destructions().destroyed().covers(scope);
  }

  private boolean entriesAreAboutRequester() {
    return scope.entries().stream()
        .map(entry -> file.trail().entry(entry).flatMap(Trail.Entry::about))
        .allMatch(Optional.of(requester)::equals);
  }

  /** Whom the law on youth care gives the request: the youth, and who has authority. */
  private boolean isParty() {
    return isYouth() || file.withAuthority(on).contains(requester);
  }

  private boolean isYouth() {
    return file.opening().youth().map(Opening.Person::id).filter(requester::equals).isPresent();
  }
}
