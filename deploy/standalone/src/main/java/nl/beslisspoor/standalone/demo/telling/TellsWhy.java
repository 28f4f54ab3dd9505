package nl.beslisspoor.standalone.demo.telling;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.Rules;

/** The account of the decision that was told last. */
interface TellsWhy extends Telling {

  default Sitting because(String reasons) {
    account().reasons = Optional.of(new Narrative(reasons));
    return told();
  }

  default Sitting hearing(Heard... parties) {
    account().heard.addAll(List.of(parties));
    return told();
  }

  default Sitting asking(String question) {
    account().question = Optional.of(new Narrative(question));
    return told();
  }

  /** What it came to, in other words than its kind has by itself. */
  default Sitting deciding(String outcome) {
    account().outcome = Optional.of(new Narrative(outcome));
    return told();
  }

  /** Who decided, when it is not whom such a decision falls to by itself. */
  default Sitting decidedBy(Someone... people) {
    List.of(people).forEach(decider -> account().deciders.add(decider.id()));
    return told();
  }

  default Sitting ratherThan(String what, String whyNot) {
    account().alternatives.add(new Alternative(new Narrative(what), new Narrative(whyNot)));
    return told();
  }

  default Sitting byGuideline(String reference) {
    return restingOn(BasisKind.GUIDELINE, reference);
  }

  default Sitting byAgreement(String reference) {
    return restingOn(BasisKind.AGREEMENT, reference);
  }

  default Sitting byOrder(String reference) {
    return restingOn(BasisKind.COURT_ORDER, reference);
  }

  default Sitting byLaw(String reference) {
    return restingOn(BasisKind.LAW_ARTICLE, reference);
  }

  default Sitting byDeliberation(String reference) {
    return restingOn(BasisKind.MORAL_DELIBERATION, reference);
  }

  default Sitting bySource(String reference) {
    return restingOn(BasisKind.OTHER_SOURCE, reference);
  }

  private Sitting restingOn(BasisKind kind, String reference) {
    account().basis.add(new Basis(kind, new Narrative(reference), Optional.empty()));
    return told();
  }

  /**
   * @param rule the id of a soft rule that is departed from
   */
  default Sitting explaining(String rule, String why) {
    account().explanations.put(Rules.named(rule).ref().id(), new Narrative(why));
    return told();
  }

  default Sitting backedBy(Someone colleague, String words) {
    account().backing =
        Optional.of(new Backing(colleague.id(), true, Optional.of(new Narrative(words))));
    return told();
  }
}
