package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.PLAN;
import static nl.beslisspoor.events.SampleParts.YOUTH;
import static nl.beslisspoor.events.SampleParts.id;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** Samples of how it is decided to destroy. */
final class DestructionSamples {

  private static final DestructionId REQUEST = new DestructionId(id(80));
  private static final DestructionScope SCOPE =
      new DestructionScope(
          false,
          List.of(YOUTH, FIGURE),
          List.of(InformationCategory.CONTACT, InformationCategory.SCHOOL),
          List.of(7L, 12L));

  private DestructionSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new DestructionRequested(
            FILE, ACT, PLAN, REQUEST, YOUTH, DAY, DestructionGround.REQUEST, SCOPE),
        new DestructionDecided(FILE, ACT, PLAN, ACCOUNT, REQUEST),
        new DestructionConfirmed(FILE, ACT, PLAN, ACCOUNT, REQUEST, SCOPE),
        new DestructionRefused(
            FILE, ACT, PLAN, ACCOUNT, REQUEST, new Narrative("Zusje heeft dit later nodig.")));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new DestructionRequested(
            FILE,
            ACT,
            PLAN,
            REQUEST,
            YOUTH,
            DAY,
            DestructionGround.UNLAWFUL,
            DestructionScope.ofEntries(List.of(3L))),
        new DestructionDecided(FILE, ACT, PLAN, BARE_ACCOUNT, REQUEST),
        new DestructionConfirmed(
            FILE, ACT, PLAN, BARE_ACCOUNT, REQUEST, DestructionScope.ofEverything()),
        new DestructionRefused(
            FILE, ACT, PLAN, BARE_ACCOUNT, REQUEST, new Narrative("De rechter wil het inzien.")));
  }
}
