package nl.beslisspoor.command.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.RoleKind;

/** A consent as it is given or refused, against age and authority on the day of the answer. */
public record ConsentRequest(
    Matter matter, ConsentTerms terms, ConsentGround ground, Optional<Inability> inability) {

  /** From this age the youth consents, beside the parents where it is about help. */
  static final int OWN_CONSENT = 12;

  /** From this age the youth alone consents. */
  static final int ALONE = 16;

  /** Who invokes a measure of the court in place of consent. */
  public static final Set<RoleKind> CARRYING_OUT_MEASURE =
      Set.of(RoleKind.COURT, RoleKind.YOUTH_PROTECTOR);

  boolean giverMayConsent() {
    if (!aboutYouth()) {
      return sharing() && terms.giver().equals(terms.about());
    }
    if (ground == ConsentGround.COURT_MEASURE) {
      return !sharing() && giverCarriesOutMeasure();
    }
    int age = ageOfYouth();
    if (age < OWN_CONSENT || inability.isPresent()) {
      return giverHasAuthority();
    }
    return giverIsYouth() || age < ALONE && giverHasAuthority();
  }

  /** Help to a youth of 12 to 15 who consents while the parents' consent is missing. */
  boolean withoutParents() {
    return !sharing() && aboutYouth() && giverIsYouth() && betweenTwelveAndSixteen();
  }

  /** Whether the parents with authority were asked, as far as that is expected. */
  boolean parentsAsked() {
    boolean expected = sharing() && aboutYouth() && giverIsYouth() && betweenTwelveAndSixteen();
    return !expected || authority().stream().allMatch(this::askedOrAnswered);
  }

  private boolean askedOrAnswered(PersonId parent) {
    return matter.spoke(parent)
        || matter
            .file()
            .consents()
            .by(parent, terms)
            .anyMatch(answer -> answer.stands().covers(matter.day()));
  }

  /** The court itself, or the youth protector who carries its measure out. */
  private boolean giverCarriesOutMeasure() {
    var role = matter.file().decider(terms.giver(), matter.day(), CARRYING_OUT_MEASURE).role();
    return CARRYING_OUT_MEASURE.contains(role);
  }

  private boolean sharing() {
    return terms.scope() == ConsentScope.SHARING;
  }

  private boolean aboutYouth() {
    return youth().map(Opening.Person::id).filter(terms.about()::equals).isPresent();
  }

  private boolean giverIsYouth() {
    return terms.giver().equals(terms.about());
  }

  private boolean giverHasAuthority() {
    return authority().contains(terms.giver());
  }

  private List<PersonId> authority() {
    return matter.file().withAuthority(matter.day());
  }

  private boolean betweenTwelveAndSixteen() {
    int age = ageOfYouth();
    return age >= OWN_CONSENT && age < ALONE;
  }

  private int ageOfYouth() {
    return youth().flatMap(youth -> youth.age(matter.day())).orElse(0);
  }

  private Optional<Opening.Person> youth() {
    return matter.file().opening().youth();
  }
}
