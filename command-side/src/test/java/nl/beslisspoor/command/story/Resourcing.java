package nl.beslisspoor.command.story;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.LEADER;
import static nl.beslisspoor.command.story.Facts.ANY;
import static nl.beslisspoor.command.story.Facts.LONG_AGO;
import static nl.beslisspoor.command.story.Facts.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.ResourceKind;

/** What was asked of time, costs and backing, and what was answered. */
public final class Resourcing {

  public static final AskId ASK = new AskId(Cast.id(95));

  private Resourcing() {}

  /** The aunt asked. */
  public static CaseEvent asked(ResourceKind kind, LocalDate on, long... amount) {
    return new ResourceAsked(
        FILE, LONG_AGO, ANY, ASK, kind, AUNT, on, some(amount), Told.words("Voor het gesprek."));
  }

  public static CaseEvent granted(ResourceKind kind, LocalDate on, long... amount) {
    return new ResourceGranted(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.RESOURCE_GRANTED, LEADER, on),
        ASK,
        kind,
        some(amount),
        some(amount));
  }

  public static CaseEvent refused(ResourceKind kind, LocalDate on) {
    return new ResourceRefused(
        FILE, LONG_AGO, ANY, account(DecisionKind.RESOURCE_REFUSED, LEADER, on), ASK, kind, some());
  }

  private static Optional<Long> some(long... amount) {
    return Arrays.stream(amount).boxed().findFirst();
  }
}
