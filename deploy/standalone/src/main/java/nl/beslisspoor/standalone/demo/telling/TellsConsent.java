package nl.beslisspoor.standalone.demo.telling;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.consent.DrawUpStatement;
import nl.beslisspoor.command.consent.GiveConsent;
import nl.beslisspoor.command.consent.RefuseConsent;
import nl.beslisspoor.command.consent.SignStatement;
import nl.beslisspoor.command.consent.WithdrawConsent;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.HeardHow;

/** A question for consent is answered, one giver after the other, and a statement is signed. */
interface TellsConsent extends Telling {

  String EXPLAINED = "plain-language-explanation";

  /** Each answers with the own stance: who agrees consents, who does not refuses. */
  default Sitting answered(Question question, Heard... givers) {
    var told = (Sitting) this;
    for (var giver : givers) {
      told =
          giver.stance().agrees()
              ? told.consented(giver.party(), question, Reasons.heard(giver))
              : told.refused(giver.party(), question, Reasons.heard(giver));
    }
    return told;
  }

  default Sitting consented(Someone giver, Question question, Reasons reasons) {
    var terms = question.terms(giver, day());
    var explained = !reasons.explains(EXPLAINED);
    var told =
        decide(
            reasons,
            (file, grounds) ->
                new GiveConsent(
                    file, terms, question.ground(), explained, Optional.empty(), grounds));
    return told.remembering(
        new ConsentId(told.act().derive("consent")), giver.id(), question.purpose());
  }

  default Sitting refused(Someone giver, Question question, Reasons reasons) {
    var terms = question.terms(giver, day());
    var explained = !reasons.explains(EXPLAINED);
    return decide(
        reasons,
        (file, grounds) -> new RefuseConsent(file, terms, explained, Optional.empty(), grounds));
  }

  default Sitting withdrew(Someone giver, Question question, Reasons reasons) {
    var consent = recall(ConsentId.class, giver.id(), question.purpose());
    return decide(reasons, (file, grounds) -> new WithdrawConsent(file, consent, grounds));
  }

  /** The statement on a figure, over what the question asks. */
  default Sitting drewUp(Question question, Someone... parties) {
    var figure = question.recipient().id();
    var support = recall(SupportId.class, figure);
    var told =
        record(file ->
            new DrawUpStatement(
                file,
                support,
                Stream.of(parties).map(Someone::id).toList(),
                question.categories(),
                new Narrative(question.purpose()),
                question.period(day())));
    return told.remembering(new StatementId(told.act().derive("statement")), figure);
  }

  default Sitting signed(Someone figure, Someone... parties) {
    var statement = recall(StatementId.class, figure.id());
    var told = (Sitting) this;
    for (var party : parties) {
      told =
          told.record(file ->
              new SignStatement(
                  file, statement, party.id(), day(), Optional.of(HeardHow.IN_PERSON)));
    }
    return told;
  }
}
