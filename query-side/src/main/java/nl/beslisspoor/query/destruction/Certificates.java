package nl.beslisspoor.query.destruction;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.wire.DestructionLine;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.query.feed.Log;
import nl.beslisspoor.query.proof.Proofs;
import nl.beslisspoor.query.table.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates of what was destroyed, put together anew for each that asks. */
@Component
public class Certificates {
  private static final String NEVER = "-";

  private final DoneRows done;
  private final Places places;
  private final Proofs proofs;
  private final Log log;

  Certificates(DoneRows done, Places places, Proofs proofs, JdbcClient jdbc) {
    this.done = done;
    this.places = places;
    this.proofs = proofs;
    this.log = new Log(jdbc, Wire.withoutKeys()::decode);
  }

  /** Destructions that are done, the latest first. */
  public List<Destroyed> all() {
    return done.latest();
  }

  /** Empty when nothing was destroyed on that request, or not yet. */
  public Optional<Certificate> of(UUID request) {
    return done.of(request).map(this::certificate);
  }

  /**
   * Which of these confirmed requests are carried out. None as long as the rows beside the keys
   * cannot be read: then nobody can tell.
   */
  public Set<UUID> carriedOut(Collection<UUID> requests) {
    try {
      return requests.isEmpty() ? Set.of() : done.among(requests);
    } catch (KeysUnavailable e) {
      return Set.of();
    }
  }

  private Certificate certificate(DoneRows.Done one) {
    var line = one.line();
    var now = Clock.systemUTC().instant();
    var all = log.ofStream(line.stream(), "");
    var told = all.stream().filter(entry -> entry.type().startsWith("destruction-")).toList();
    var confirmed = told.stream().filter(entry -> entry.eventId().equals(line.event())).findFirst();
    var requested = event(told, line, DestructionRequested.class);
    return new Certificate(
        UUID.fromString(line.request()),
        UUID.fromString(line.stream()),
        requested.map(DestructionRequested::requestedOn).orElse(null),
        requested.map(asked -> asked.requester().value()).orElse(null),
        requested.flatMap(asked -> relation(all, asked.requester())).map(Word::of).orElse(null),
        event(told, line, DestructionConfirmed.class)
            .map(DestructionConfirmed::scope)
            .map(Certificate.Scope::of)
            .orElse(null),
        requested.map(DestructionRequested::ground).map(Word::of).orElse(null),
        requested.map(DestructionRequested::ground).map(DestructionGround::source).orElse(null),
        event(told, line, DestructionDecided.class).map(Certificates::step).orElse(null),
        event(told, line, DestructionConfirmed.class).map(Certificates::step).orElse(null),
        line.at(),
        one.at(),
        keys(line),
        texts(line, all),
        places.acknowledge(
            line.stream(), confirmed.map(Recorded::sequence).orElse(Long.MAX_VALUE), one.at()),
        confirmed.map(entry -> proofs.of(entry.index())).orElse(null),
        now);
  }

  private static Step step(Decision decision) {
    return Step.of(decision);
  }

  private static <E extends DestructionEvent> Optional<E> event(
      List<Recorded> told, DestructionLine line, Class<E> type) {
    return told.stream()
        .map(Recorded::event)
        .filter(type::isInstance)
        .map(type::cast)
        .filter(event -> event.request().toString().equals(line.request()))
        .reduce((_, last) -> last);
  }

  /** How somebody stands to the youth, which the file says openly. */
  private static Optional<Relation> relation(List<Recorded> all, PersonId person) {
    return all.stream()
        .filter(entry -> entry.type().equals("case-opened") || entry.type().equals("person-added"))
        .map(Recorded::event)
        .flatMap(event -> relation(event, person).stream())
        .findFirst();
  }

  private static Optional<Relation> relation(Event event, PersonId person) {
    if (event instanceof CaseOpened e && e.youth().equals(person)) {
      return Optional.of(Relation.YOUTH);
    }
    return event instanceof PersonAdded e && e.person().equals(person)
        ? Optional.of(e.relation())
        : Optional.empty();
  }

  private static List<Certificate.Text> texts(DestructionLine line, List<Recorded> all) {
    var numbers =
        all.stream().collect(Collectors.toMap(Recorded::eventId, entry -> entry.sequence() + 1));
    return line.texts().stream()
        .map(text -> Certificate.Text.of(text, numbers.get(text.event())))
        .toList();
  }

  private List<Certificate.Key> keys(DestructionLine line) {
    var ids = done.ids(line.stream());
    return line.owners().stream()
        .map(whose -> Certificate.Key.of(whose, id(ids.get(whose))))
        .toList();
  }

  private static String id(String kept) {
    return NEVER.equals(kept) ? null : kept;
  }
}
