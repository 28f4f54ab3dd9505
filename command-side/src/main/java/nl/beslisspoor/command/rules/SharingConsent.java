package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.ConsentRequest.ALONE;
import static nl.beslisspoor.command.rules.ConsentRequest.OWN_CONSENT;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Consents.Answered;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ConsentScope;

/**
 * Whether somebody may, on a day, be told something about the youth because those whose consent the
 * age rules ask have given it (domain, section 6).
 */
record SharingConsent(CaseFile file, Opening.Person youth, PersonId recipient, LocalDate day) {

  boolean stands() {
    return givenByYouth() || givenByParents();
  }

  private boolean givenByYouth() {
    return answers().stream().anyMatch(answer -> byYouth(answer) && answer.standsOn(day));
  }

  private boolean givenByParents() {
    var authority = file.withAuthority(day);
    return !authority.isEmpty()
        && authority.stream()
            .allMatch(parent ->
                answers().stream()
                    .filter(answer -> answer.terms().giver().equals(parent))
                    .anyMatch(answer -> answer.standsOn(day) && suffices(answer)));
  }

  /**
   * A parent's consent suffices for a youth under 12 or found unable. Given before the twelfth
   * birthday it lasts until the youth answers, and no longer than the sixteenth.
   */
  private boolean suffices(Answered answer) {
    boolean lasts = age(day) < ALONE && answers().stream().noneMatch(this::byYouth);
    return answer.unable() || age(answer.on()) < OWN_CONSENT && lasts;
  }

  private boolean byYouth(Answered answer) {
    return answer.terms().giver().equals(youth.id());
  }

  private int age(LocalDate on) {
    return youth.age(on).orElse(0);
  }

  private List<Answered> answers() {
    return file.consents()
        .all()
        .filter(answer -> answer.terms().scope() == ConsentScope.SHARING)
        .filter(answer -> answer.terms().about().equals(youth.id()))
        .filter(answer -> answer.terms().recipient().equals(recipient))
        .toList();
  }
}
