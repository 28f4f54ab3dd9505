package nl.beslisspoor.query.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.query.decisions.Choices;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.decisions.Deeds;
import nl.beslisspoor.query.decisions.Hearings;
import nl.beslisspoor.query.decisions.OwnOutcomes;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/** What a view answered, as the texts of a list. */
final class Telling {

  private Telling() {}

  static Answer decided(DecisionLine line) {
    return new Answer(
        line.file(),
        line.decision(),
        decision(line),
        Stream.concat(
                Stream.of(Text.of("questions.told.about", line.subject())),
                line.deciders().stream().map(Telling::decider))
            .toList(),
        null,
        line.late() ? List.of(Text.of("paper.axes.late")) : List.of(),
        Answer.decided(line.decidedAt()),
        line.recordedAt());
  }

  private static Text decision(DecisionLine line) {
    return line.outcome()
        .told(
            _ ->
                both(
                    with(line.kind().nl(), line.outcome()),
                    with(line.kind().en(), line.outcomeEn())),
            lack -> Text.of("questions.told.outcome." + lack.word(), Text.alone(line.kind())));
  }

  /** What was sealed, as it is read in either language. */
  static Text both(Opened<String> nl, Opened<String> en) {
    return nl.told(dutch -> new Text.Both(dutch, en.or(dutch)), Text::of);
  }

  /** An outcome with the kind of decision before it, unless it begins with that itself. */
  static Opened<String> with(String kind, Opened<String> outcome) {
    return outcome.map(words ->
        words.regionMatches(true, 0, kind, 0, kind.length())
            ? words
            : Words.capital(kind) + ": " + words);
  }

  static Text decider(DecisionLine.Decider one) {
    return Optional.ofNullable(one.mandate())
        .map(mandate ->
            Text.of(
                "questions.told.by.mandate",
                one.person(),
                one.role(),
                with(mandate.ground(), mandate.reference())))
        .orElse(Text.of("questions.told.by", one.person(), one.role()));
  }

  /** A mandate's ground, with its reference when it has one. */
  private static Text with(Word ground, @Nullable Opened<String> reference) {
    return reference == null
        ? Text.of(ground)
        : Text.of("questions.told.ground", ground, reference);
  }

  static Answer heard(Hearings.Heard said) {
    var hearing = said.hearing();
    var lines =
        Stream.concat(
            Stream.of(
                said.kind() == null
                    ? Text.of("questions.told.before")
                    : Text.of("questions.told.at", said.kind())),
            Stream.ofNullable(hearing.whyNot()).map(why -> Text.of("questions.told.reason", why)));
    return new Answer(
        said.file(),
        said.decision(),
        Text.of("questions.told.stance", hearing.party(), hearing.stance()),
        lines.toList(),
        hearing.words(),
        hearing.impression() ? List.of(Text.of("questions.told.impression")) : List.of(),
        Answer.said(hearing.on(), said.decision(), said.at()),
        said.recordedAt());
  }

  static Answer weighed(Choices.Weighed weighed) {
    var of = weighed.decision();
    return new Answer(
        of.file(),
        of.decision(),
        Text.of(weighed.alternative().what()),
        List.of(
            Text.of("questions.told.not-chosen", weighed.alternative().whyNot()),
            Text.of("questions.told.chosen", outcome(of.outcome()))),
        null,
        List.of(),
        Answer.decided(of.decidedAt()),
        of.recordedAt());
  }

  private static Text outcome(Opened<String> outcome) {
    return both(outcome, outcome.map(words -> OwnOutcomes.english(words).orElse(words)));
  }

  static Answer departed(Choices.Departed departed) {
    var of = departed.decision();
    var rule = departed.deviation().rule();
    return new Answer(
        of.file(),
        of.decision(),
        Rules.find(rule.id()).map(known -> Text.of(known)).orElse(Text.quoted(rule.id())),
        List.of(
            rule.source() == null
                ? Text.of("questions.told.source.unknown", rule.version())
                : Text.of("questions.told.source", rule.source(), rule.version()),
            Text.of("questions.told.explanation", departed.deviation().explanation()),
            Text.of("questions.told.at", of.kind())),
        null,
        List.of(),
        Answer.decided(of.decidedAt()),
        of.recordedAt());
  }

  static Answer held(RoleBook.Held held) {
    return new Answer(
        held.file(),
        held.decision(),
        Text.of("questions.told.role", held.holder(), held.kind()),
        List.of(
            held.until() == null
                ? Text.of("questions.told.from", held.from())
                : Text.of("questions.told.from.until", held.from(), held.until()),
            Text.of("questions.told.mandate", with(held.ground(), held.mandate()))),
        null,
        List.of(),
        Answer.decided(held.decidedAt()),
        held.knownFrom());
  }

  static Answer open(Due.Open open) {
    var lines =
        Stream.of(
                Optional.of(Text.of("questions.told.since", open.since())),
                Optional.ofNullable(open.due()).map(day -> Text.of("questions.told.due", day)),
                Optional.ofNullable(open.owner()).map(one -> Text.of("questions.told.with", one)))
            .flatMap(Optional::stream)
            .toList();
    return new Answer(
        open.file(),
        null,
        Text.of("questions.told.open", Text.alone(open.kind()), open.person()),
        lines,
        null,
        Stream.ofNullable(open.overdueSince())
            .map(day -> Text.of("questions.told.overdue", day))
            .toList(),
        null,
        open.recordedAt());
  }

  static Answer done(Deeds.Done done) {
    return new Answer(
        done.file(),
        done.decision(),
        what(done),
        Stream.of(
                Optional.of(Text.alone(done.kind())),
                Optional.ofNullable(done.role()).map(role -> Text.of("questions.told.as", role)),
                Optional.ofNullable(done.group())
                    .map(group -> Text.of("questions.told.group", group)))
            .flatMap(Optional::stream)
            .toList(),
        null,
        done.imported() ? List.of(Text.of("questions.told.imported")) : List.of(),
        Answer.said(null, done.decision(), done.at()),
        done.recordedAt());
  }

  private static Text what(Deeds.Done done) {
    if (done.imported()) {
      return Text.quoted(Words.capital(done.activity()));
    }
    return done.decisionKind() == null
        ? EventWords.of(done.type())
        : Text.alone(done.decisionKind());
  }
}
