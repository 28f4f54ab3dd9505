package nl.beslisspoor.query.destruction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.query.destruction.Requested.State;
import nl.beslisspoor.query.feed.Log;
import nl.beslisspoor.query.table.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What it was asked to destroy in one file, from the log; no key is needed for it. */
@Component
public class Requests {
  private final Certificates certificates;
  private final Log log;

  Requests(Certificates certificates, JdbcClient jdbc) {
    this.certificates = certificates;
    this.log = new Log(jdbc, Wire.withoutKeys()::decode);
  }

  /** One request while its events are read. */
  private static final class Reading {
    private final DestructionRequested asked;
    private final List<Long> indexes = new ArrayList<>();
    private Optional<Decision> decided = Optional.empty();
    private Optional<Decision> answer = Optional.empty();

    Reading(DestructionRequested asked) {
      this.asked = asked;
    }

    void take(Recorded at, DestructionEvent event) {
      indexes.add(at.index());
      switch (event) {
        case DestructionRequested _ -> {}
        case DestructionDecided e -> decided = Optional.of(e);
        case DestructionConfirmed e -> answer = Optional.of(e);
        case DestructionRefused e -> answer = Optional.of(e);
      }
    }

    /** The confirmation by which it is destroyed. */
    Optional<UUID> confirmed() {
      return answer
          .filter(DestructionConfirmed.class::isInstance)
          .map(by -> ((DestructionConfirmed) by).request().value());
    }
  }

  /** In the order in which they were recorded. */
  public List<Requested> of(UUID file) {
    var all = read(file);
    var done =
        certificates.carriedOut(
            all.stream().flatMap(one -> one.confirmed().stream()).distinct().toList());
    return all.stream().map(one -> told(one, one.confirmed().filter(done::contains))).toList();
  }

  private List<Reading> read(UUID file) {
    var all = new LinkedHashMap<DestructionId, Reading>();
    for (var at : log.ofStream(file.toString(), "destruction-")) {
      if (at.event() instanceof DestructionEvent event) {
        if (event instanceof DestructionRequested asked) {
          all.put(asked.request(), new Reading(asked));
        }
        all.values().stream()
            .filter(one -> concerns(event, one))
            .forEach(one -> one.take(at, event));
      }
    }
    return List.copyOf(all.values());
  }

  /** When everything is destroyed, every open request is answered. */
  private static boolean concerns(DestructionEvent event, Reading one) {
    return event.request().equals(one.asked.request())
        || event instanceof DestructionConfirmed e
            && e.scope().everything()
            && one.answer.isEmpty();
  }

  private static Requested told(Reading one, Optional<UUID> done) {
    var asked = one.asked;
    return new Requested(
        asked.request().value(),
        asked.requester().value(),
        asked.requestedOn(),
        asked.due(),
        Word.of(asked.ground()),
        Certificate.Scope.of(asked.scope()),
        state(one, done.isPresent()),
        one.decided.map(Step::of).orElse(null),
        one.answer.map(Step::of).orElse(null),
        done.map("/api/v1/vernietigingen/%s/verklaring"::formatted).orElse(null),
        List.copyOf(one.indexes));
  }

  private static State state(Reading one, boolean done) {
    if (one.answer.isEmpty()) {
      return one.decided.isEmpty() ? State.ASKED : State.DECIDED;
    }
    if (one.confirmed().isEmpty()) {
      return State.REFUSED;
    }
    return done ? State.DESTROYED : State.BEING_DESTROYED;
  }
}
