package nl.beslisspoor.query.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.query.decisions.Choices;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.decisions.Deeds;
import nl.beslisspoor.query.decisions.Hearings;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.support.Due;

/** What a view answered, in the words of a list. */
final class Telling {
  private static final String LATE = "laat vastgelegd";
  private static final Words WORDS = Words.in(Language.DUTCH);
  private static final Dates DATES = new Dates(() -> Language.DUTCH);

  private Telling() {}

  static Answer decided(DecisionLine line) {
    return new Answer(
        line.file(),
        line.decision(),
        line.outcomeTellsKind()
            ? line.outcome()
            : WORDS.capital(line.kind().nl()) + ": " + line.outcome(),
        Stream.concat(
                Stream.of("Gaat over " + Answer.person(line.subject())),
                line.deciders().stream().map(Telling::decider))
            .toList(),
        null,
        line.late() ? List.of(LATE) : List.of(),
        line.decidedAt(),
        line.recordedAt());
  }

  private static String decider(DecisionLine.Decider one) {
    var mandate = one.mandate();
    return "Besloten door %s, %s%s"
        .formatted(
            Answer.person(one.person()),
            one.role().nl(),
            mandate == null
                ? ""
                : ". Mandaat: "
                    + mandate.ground().nl()
                    + Optional.ofNullable(mandate.reference()).map(r -> ", " + r).orElse(""));
  }

  static Answer heard(Hearings.Heard said) {
    var hearing = said.hearing();
    var lines = new ArrayList<String>();
    lines.add(
        said.kind() == null
            ? "Gezegd voordat er iets was besloten"
            : "Bij het besluit: " + said.kind().nl());
    Optional.ofNullable(hearing.whyNot()).ifPresent(why -> lines.add("Reden: " + why));
    return new Answer(
        said.file(),
        said.decision(),
        Answer.person(hearing.party()) + ": " + hearing.stance().nl(),
        lines,
        hearing.words(),
        hearing.impression() ? List.of("indruk van een professional") : List.of(),
        said.at(),
        said.recordedAt());
  }

  static Answer weighed(Choices.Weighed weighed) {
    var of = weighed.decision();
    return new Answer(
        of.file(),
        of.decision(),
        weighed.alternative().what(),
        List.of("Niet gekozen: " + weighed.alternative().whyNot(), "Wel besloten: " + of.outcome()),
        null,
        List.of(),
        of.decidedAt(),
        of.recordedAt());
  }

  static Answer departed(Choices.Departed departed) {
    var of = departed.decision();
    var rule = departed.deviation().rule();
    return new Answer(
        of.file(),
        of.decision(),
        Optional.ofNullable(rule.nl()).orElse(rule.id()),
        List.of(
            "Bron: %s, versie %d"
                .formatted(Optional.ofNullable(rule.source()).orElse("onbekend"), rule.version()),
            "Uitleg: " + departed.deviation().explanation(),
            "Bij het besluit: " + of.kind().nl()),
        null,
        List.of(),
        of.decidedAt(),
        of.recordedAt());
  }

  static Answer held(RoleBook.Held held) {
    return new Answer(
        held.file(),
        held.decision(),
        Answer.person(held.holder()) + ", " + held.kind().nl(),
        List.of(
            "Vanaf "
                + DATES.day(held.from())
                + Optional.ofNullable(held.until()).map(u -> " tot " + DATES.day(u)).orElse(""),
            "Mandaat: "
                + held.ground().nl()
                + Optional.ofNullable(held.mandate()).map(r -> ", " + r).orElse("")),
        null,
        List.of(),
        held.decidedAt(),
        held.knownFrom());
  }

  static Answer open(Due.Open open) {
    var lines =
        Stream.of(
                Optional.of("Open sinds " + DATES.day(open.since())),
                Optional.ofNullable(open.due()).map(day -> "Uiterlijk " + DATES.day(day)),
                Optional.ofNullable(open.owner()).map(one -> "Bij " + Answer.person(one)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(". "));
    return new Answer(
        open.file(),
        null,
        WORDS.capital(open.kind().nl()) + ": " + Answer.person(open.person()),
        List.of(lines),
        null,
        Optional.ofNullable(open.overdueSince())
            .map(day -> "te laat sinds " + DATES.day(day))
            .stream()
            .toList(),
        null,
        open.recordedAt());
  }

  static Answer done(Deeds.Done done) {
    var what =
        done.imported()
            ? done.activity()
            : Optional.ofNullable(done.decisionKind())
                .map(kind -> kind.nl())
                .orElseGet(() -> EventWords.of(done.type()));
    return new Answer(
        done.file(),
        done.decision(),
        WORDS.capital(what),
        Stream.of(
                Optional.of(WORDS.capital(done.kind().nl())),
                Optional.ofNullable(done.role()).map(role -> "In de rol van " + role.nl()),
                Optional.ofNullable(done.group()).map(group -> "Groep: " + group))
            .flatMap(Optional::stream)
            .toList(),
        null,
        done.imported() ? List.of("overgenomen, geen besluit") : List.of(),
        done.at(),
        done.recordedAt());
  }
}
