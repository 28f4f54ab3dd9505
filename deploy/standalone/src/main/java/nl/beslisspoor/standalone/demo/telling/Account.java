package nl.beslisspoor.standalone.demo.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.Alternative;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Basis;
import nl.beslisspoor.events.Known;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;

/** The account that people give with one decision: told after it, read when the step is taken. */
final class Account {

  final List<PersonId> deciders = new ArrayList<>();
  final List<Heard> heard = new ArrayList<>();
  final List<Alternative> alternatives = new ArrayList<>();
  final List<Basis> basis = new ArrayList<>();
  final Map<String, Narrative> explanations = new HashMap<>();
  final Found found = new Found();
  final Farewell farewell = new Farewell();
  Optional<Narrative> reasons = Optional.empty();
  Optional<Narrative> question = Optional.empty();
  Optional<Narrative> outcome = Optional.empty();
  Optional<Backing> backing = Optional.empty();

  Grounds grounds(Instant decidedAt, LocalDate day, List<Known> known) {
    return new Grounds(
        question,
        outcome,
        deciders,
        decidedAt,
        heard.stream().map(party -> party.hearing(day)).toList(),
        reasons,
        alternatives,
        basis,
        known,
        explanations,
        backing);
  }
}
