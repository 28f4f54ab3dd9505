package nl.beslisspoor.query.file;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.query.paper.Text;

/**
 * What it was asked to destroy and what came of it, line by line.
 *
 * @param names for people by id
 */
public record DestructionFacts(Function<UUID, Text> names) {

  /** Everybody whom the lines name. */
  static Stream<UUID> people(DestructionEvent event) {
    return switch (event) {
      case DestructionRequested e ->
          Stream.concat(Stream.of(e.requester().value()), people(e.scope()));
      case DestructionConfirmed e -> people(e.scope());
      case DestructionDecided _, DestructionRefused _ -> Stream.empty();
    };
  }

  public List<Fact> of(DestructionEvent event) {
    return switch (event) {
      case DestructionRequested e ->
          Stream.concat(
                  Stream.of(
                      Fact.of("requester", names.apply(e.requester().value())),
                      Fact.of("requested-on", e.requestedOn()),
                      Fact.of("destruction-ground", e.ground())),
                  scope(e.scope()))
              .toList();
      case DestructionConfirmed e -> scope(e.scope()).toList();
      case DestructionRefused e -> List.of(Fact.of("interest", e.interest()));
      case DestructionDecided _ -> List.of();
    };
  }

  private Stream<Fact> scope(DestructionScope scope) {
    return scope.everything()
        ? Stream.of(Fact.of("destroyed", Text.of("file.fact-of.everything")))
        : Stream.concat(ofPeople(scope), ofEntries(scope));
  }

  private Stream<Fact> ofPeople(DestructionScope scope) {
    return scope.persons().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Fact.of(
                "destroyed-people",
                Text.of("file.fact-of.names", people(scope).map(names).toList())),
            Fact.of("destroyed-about", Text.of("file.fact-of.terms", scope.categories())));
  }

  /** An entry is counted from 1, as every screen does. */
  private static Stream<Fact> ofEntries(DestructionScope scope) {
    return scope.entries().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Fact.of(
                "destroyed-entries",
                Text.of(
                    "file.fact-of.entries",
                    scope.entries().stream().map(entry -> entry + 1).toList())));
  }

  private static Stream<UUID> people(DestructionScope scope) {
    return scope.persons().stream().map(PersonId::value);
  }
}
