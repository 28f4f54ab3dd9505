package nl.beslisspoor.command.consent;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.ConsentRequest;
import nl.beslisspoor.command.rules.ConsentRules;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A giver's answer, yes or no: the same rules say who may give it. */
record Answer(
    DecisionKind kind,
    ConsentTerms terms,
    ConsentGround ground,
    boolean explained,
    Optional<Inability> inability,
    Grounds grounds) {

  Matter weighed(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(
        People.of(
            file,
            Stream.concat(
                    Stream.of(terms.giver(), terms.about(), terms.recipient()),
                    inability.map(Inability::madeBy).stream())
                .toArray(PersonId[]::new)));
    var given = grounds.decidedBy(terms.giver());
    var matter = Matter.of(file, act, kind, terms.about(), given);
    if (ground == ConsentGround.COURT_MEASURE) {
      matter.decidedAs(ConsentRequest.CARRYING_OUT_MEASURE);
    }
    var request = new ConsentRequest(matter, terms, ground, inability);
    matter
        .require(ConsentRules.GIVER_DECIDES, request)
        .require(ConsentRules.GIVER_MAY_CONSENT, request)
        .require(ConsentRules.WITHOUT_PARENTS_FROM_TWELVE, request)
        .require(ConsentRules.OTHER_GROUND_HAS_REASONS, request)
        .require(ConsentRules.MEASURE_IS_NAMED, request)
        .require(ConsentRules.CONSENT_NAMES_CATEGORIES, terms)
        .expect(ConsentRules.PLAIN_LANGUAGE_EXPLANATION, explained);
    return kind == DecisionKind.CONSENT_GIVEN
        ? matter.expect(ConsentRules.PARENTS_ASKED_UNTIL_SIXTEEN, request)
        : matter;
  }
}
