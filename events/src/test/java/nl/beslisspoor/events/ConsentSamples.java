package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.BARE_TERMS;
import static nl.beslisspoor.events.SampleParts.CONSENT;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.INABILITY;
import static nl.beslisspoor.events.SampleParts.PERIOD;
import static nl.beslisspoor.events.SampleParts.PLAN;
import static nl.beslisspoor.events.SampleParts.STATEMENT;
import static nl.beslisspoor.events.SampleParts.SUPPORT;
import static nl.beslisspoor.events.SampleParts.TERMS;
import static nl.beslisspoor.events.SampleParts.YOUTH;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** Samples of consent and of consent statements. */
final class ConsentSamples {

  private ConsentSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new ConsentStatementDrawnUp(
            FILE,
            ACT,
            PLAN,
            STATEMENT,
            SUPPORT,
            List.of(YOUTH, FIGURE),
            List.of(InformationCategory.SCHOOL),
            new Narrative("Meedenken over het plan."),
            PERIOD),
        new ConsentStatementSigned(
            FILE, ACT, PLAN, STATEMENT, FIGURE, DAY, Optional.of(HeardHow.IN_PERSON)),
        new ConsentGiven(
            FILE,
            ACT,
            PLAN,
            ACCOUNT,
            CONSENT,
            TERMS,
            ConsentGround.YOUTH_PERSISTS,
            Optional.of(INABILITY)),
        new ConsentRefused(FILE, ACT, PLAN, ACCOUNT, CONSENT, TERMS, Optional.of(INABILITY)),
        new ConsentWithdrawn(FILE, ACT, PLAN, ACCOUNT, CONSENT, DAY));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new ConsentStatementDrawnUp(
            FILE,
            ACT,
            PLAN,
            STATEMENT,
            SUPPORT,
            List.of(),
            List.of(),
            new Narrative("Meedenken."),
            Period.since(DAY)),
        new ConsentStatementSigned(FILE, ACT, PLAN, STATEMENT, FIGURE, DAY, Optional.empty()),
        new ConsentGiven(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            CONSENT,
            BARE_TERMS,
            ConsentGround.AGE_AND_AUTHORITY,
            Optional.empty()),
        new ConsentRefused(FILE, ACT, PLAN, BARE_ACCOUNT, CONSENT, BARE_TERMS, Optional.empty()),
        new ConsentWithdrawn(FILE, ACT, PLAN, BARE_ACCOUNT, CONSENT, DAY));
  }
}
