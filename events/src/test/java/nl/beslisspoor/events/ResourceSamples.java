package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.MOTHER;
import static nl.beslisspoor.events.SampleParts.NETWORK;
import static nl.beslisspoor.events.SampleParts.PLAN;
import static nl.beslisspoor.events.SampleParts.WORKER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.ResourceKind;

/** Samples of time, costs and backing. */
final class ResourceSamples {

  private static final ContactId CONTACT = new ContactId(SampleParts.id(80));
  private static final AskId ASK = new AskId(SampleParts.id(81));
  private static final InformationCategory MONEY = InformationCategory.FINANCES;

  private ResourceSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new NetworkContactRegistered(
            FILE,
            ACT,
            NETWORK,
            CONTACT,
            DAY,
            45,
            WORKER,
            List.of(MOTHER, FIGURE),
            new Narrative("Wie vangt haar op na school?")),
        new ResourceAsked(
            FILE,
            ACT,
            MONEY,
            ASK,
            ResourceKind.TRAVEL,
            FIGURE,
            DAY,
            Optional.of(1_250L),
            new Narrative("Bus naar het gesprek.")),
        new ResourceGranted(
            FILE,
            ACT,
            MONEY,
            ACCOUNT,
            ASK,
            ResourceKind.TRAVEL,
            Optional.of(1_250L),
            Optional.of(900L)),
        new ResourceRefused(FILE, ACT, PLAN, ACCOUNT, ASK, ResourceKind.TIME, Optional.of(120L)),
        new ExpensePaid(FILE, ACT, MONEY, ASK, ResourceKind.OTHER_COSTS, DAY, 500, 400));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new NetworkContactRegistered(
            FILE,
            ACT,
            NETWORK,
            CONTACT,
            DAY,
            5,
            WORKER,
            List.of(),
            new Narrative("Afspraak maken.")),
        new ResourceAsked(
            FILE,
            ACT,
            PLAN,
            ASK,
            ResourceKind.BACKING,
            WORKER,
            DAY,
            Optional.empty(),
            new Narrative("Steun voor dit besluit.")),
        new ResourceGranted(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            ASK,
            ResourceKind.BACKING,
            Optional.empty(),
            Optional.empty()),
        new ResourceRefused(
            FILE, ACT, PLAN, BARE_ACCOUNT, ASK, ResourceKind.BACKING, Optional.empty()),
        new ExpensePaid(FILE, ACT, MONEY, ASK, ResourceKind.TRAVEL, DAY, 900, 0));
  }
}
