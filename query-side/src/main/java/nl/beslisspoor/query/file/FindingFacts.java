package nl.beslisspoor.query.file;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Opened;

/**
 * What an evaluation found, line by line.
 *
 * @param names for people by id
 */
record FindingFacts(Function<UUID, String> names) {

  static Stream<UUID> people(Findings findings) {
    return findings.trust().stream()
        .flatMap(trust -> Stream.of(trust.in(), trust.given().of()))
        .map(PersonId::value);
  }

  List<Fact> of(EvaluationConcluded e) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of("conclusion", e.outcome()));
    e.next().ifPresent(day -> facts.add(Fact.of("next", day)));
    e.findings().goals().stream().map(FindingFacts::goal).forEach(facts::add);
    e.findings().satisfaction().ifPresent(given -> facts.add(points("satisfaction", given)));
    e.findings().resilience().ifPresent(given -> facts.add(points("resilience", given)));
    e.findings().trust().stream().map(this::trust).forEach(facts::add);
    e.findings().helps().ifPresent(words -> facts.add(Fact.of("helps", words)));
    e.findings().unwanted().stream().map(FindingFacts::unwanted).forEach(facts::add);
    e.findings().contradictions().stream()
        .map(words -> Fact.of("contradiction", words))
        .forEach(facts::add);
    return facts;
  }

  private static Fact goal(Findings.Goal goal) {
    var progress = Text.alone(goal.progress());
    return new Fact(
        Text.of("file.fact-of.goal", Opened.of(goal.goal())),
        goal.words()
            .map(words -> Text.of("file.fact-of.in-words", progress, Opened.of(words)))
            .orElse(progress));
  }

  private Fact trust(Findings.Trust trust) {
    return new Fact(
        Text.of(
            "file.fact-of.trust",
            names.apply(trust.given().of().value()),
            names.apply(trust.in().value())),
        points(trust.given()));
  }

  private static Fact points(String label, PersonalScore given) {
    return Fact.of(label, points(given));
  }

  private static Text points(PersonalScore given) {
    return Opened.of(given).told(points -> Text.of("file.fact-of.points", points), Text::of);
  }

  private static Fact unwanted(Findings.UnwantedEffect effect) {
    var kind = Text.alone(effect.kind());
    return Fact.of(
        "unwanted",
        effect
            .words()
            .map(words -> Text.of("file.fact-of.in-words", kind, Opened.of(words)))
            .orElse(kind));
  }
}
