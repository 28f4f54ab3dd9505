package nl.beslisspoor.standalone.demo.telling;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.consent.DrawUpStatement;
import nl.beslisspoor.command.consent.GiveConsent;
import nl.beslisspoor.command.consent.RefuseConsent;
import nl.beslisspoor.command.consent.SignStatement;
import nl.beslisspoor.command.consent.WithdrawConsent;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.HeardHow;

/** A question for consent is answered, one giver after the other, and a statement is signed. */
interface TellsConsent extends Telling {

  /** Each answers with the own stance: who agrees consents, who does not refuses. */
  default Sitting answered(Question question, Heard... givers) {
    var told = told();
    for (var giver : givers) {
      told =
          giver.stance().agrees()
              ? told.consented(giver.party(), question).hearing(giver)
              : told.refused(giver.party(), question).hearing(giver);
    }
    return told;
  }

  default Sitting consented(Someone giver, Question question) {
    var terms = question.terms(giver, day());
    var ground = question.ground();
    var told =
        decide((file, grounds) ->
            new GiveConsent(file, terms, ground, explained(grounds), Optional.empty(), grounds));
    return told.remembering(
        new ConsentId(told.act().derive("consent")), giver.id(), question.purpose());
  }

  default Sitting refused(Someone giver, Question question) {
    var terms = question.terms(giver, day());
    return decide((file, grounds) ->
        new RefuseConsent(file, terms, explained(grounds), Optional.empty(), grounds));
  }

  /** In plain language, unless it is explained why not. */
  private static boolean explained(Grounds grounds) {
    return !grounds.explanations().containsKey("plain-language-explanation");
  }

  default Sitting withdrew(Someone giver, Question question) {
    var consent = recall(ConsentId.class, giver.id(), question.purpose());
    return decide((file, grounds) -> new WithdrawConsent(file, consent, grounds));
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
    var told = told();
    for (var party : parties) {
      told =
          told.record(file ->
              new SignStatement(
                  file, statement, party.id(), day(), Optional.of(HeardHow.IN_PERSON)));
    }
    return told;
  }
}
