package nl.beslisspoor.query.api;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.Inquiries;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.api.Faults.Fault;
import nl.beslisspoor.query.decisions.Deeds;
import nl.beslisspoor.query.decisions.Deeds.Standing;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Any question across files that names somebody else is asked under the conditions of question 11:
 * by a supervisor or an auditor, for a purpose, and the person named sees that it was asked.
 */
@Component
class AboutSomebody {

  private final Inquiries inquiries;
  private final Deeds deeds;

  AboutSomebody(Inquiries inquiries, Deeds deeds) {
    this.inquiries = inquiries;
    this.deeds = deeds;
  }

  /**
   * Keeps the inquiry when a question needs one; call before it is answered.
   *
   * @throws AccessDeniedException when the asker may not ask about others
   * @throws Faults when the purpose is missing, or when it may not be asked about that person
   */
  void safeguard(Asked asked, Takes takes) {
    var others = others(asked);
    if (others.isEmpty()) {
      return;
    }
    if (!mayAsk(asked.who())) {
      throw new AccessDeniedException("only supervisors and auditors ask about others");
    }
    var purpose = asked.text(Parameter.PURPOSE).orElseThrow(AboutSomebody::withoutPurpose);
    others.forEach(person -> inquiries.record(asked.who(), person.toString(), purpose));
    if (!takes.aboutAnybody() && others.stream().anyMatch(this::isPrivate)) {
      throw Faults.notAboutThem();
    }
  }

  private static List<UUID> others(Asked asked) {
    if (asked.id(Parameter.FILE).isPresent()) {
      return List.of();
    }
    return Stream.of(Parameter.PERSON, Parameter.OWNER)
        .flatMap(parameter -> asked.id(parameter).stream())
        .filter(person -> !person.equals(asked.who().person()))
        .distinct()
        .toList();
  }

  private static boolean mayAsk(SignedIn who) {
    return who.has(Role.SUPERVISOR) || who.has(Role.AUDITOR);
  }

  private static Faults withoutPurpose() {
    var purpose = Parameter.PURPOSE;
    return Faults.wrong(List.of(new Fault(purpose.words, "Vul dit in. " + purpose.nl)));
  }

  private boolean isPrivate(UUID person) {
    return deeds.standing(person) == Standing.PRIVATE_PERSON;
  }
}
