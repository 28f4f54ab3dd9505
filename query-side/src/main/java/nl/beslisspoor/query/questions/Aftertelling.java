package nl.beslisspoor.query.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.query.causation.Chain;
import nl.beslisspoor.query.decisions.Afterwards;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Waiting;
import nl.beslisspoor.query.support.WaitingMedians;
import nl.beslisspoor.query.voice.Said;

/** What became of decisions and what followed from what, as texts of a list. */
final class Aftertelling {

  private Aftertelling() {}

  /**
   * @param line the decision of which something became
   */
  static Answer changed(Afterwards.After after, DecisionLine line) {
    var of = after.decision();
    var by = Optional.ofNullable(after.by());
    return new Answer(
        of.file(),
        of.decision(),
        Telling.both(line.outcome(), Telling.with(line.kind().en(), line.outcomeEn())),
        Stream.of(who(line), by.stream().flatMap(Aftertelling::by))
            .flatMap(lines -> lines)
            .toList(),
        by.map(Afterwards.By::reading).orElse(null),
        List.of(Text.of(after.what())),
        Answer.decided(of.decidedAt()),
        of.recordedAt());
  }

  private static Stream<Text> who(DecisionLine line) {
    return Stream.of(
            Stream.of(Text.of("questions.told.about", line.subject())),
            line.deciders().stream().map(Telling::decider),
            Stream.of(Text.of("questions.told.recorded-by", line.recordedBy())))
        .flatMap(lines -> lines);
  }

  private static Stream<Text> by(Afterwards.By by) {
    return Stream.concat(
        Stream.of(Text.of("questions.told.changed", by.decidedAt(), by.recordedAt())),
        Stream.ofNullable(by.cause()).map(cause -> Text.of("questions.told.cause", cause)));
  }

  static Answer waited(Waiting.Waited waited) {
    return new Answer(
        waited.file(),
        null,
        waited.days() == null
            ? Text.of("questions.told.not-waiting", waited.figure(), waited.stage())
            : Text.of("questions.told.waited", waited.figure(), waited.stage(), waited.days()),
        List.of(
            Text.of("questions.told.begun", waited.begunAt(), waited.begin()),
            Text.of("questions.told.form", waited.form(), waited.chosenAt())),
        null,
        waited.positionedAt() == null && waited.days() != null
            ? List.of(Text.of("questions.told.still-waiting"))
            : List.of(),
        null,
        waited.recordedAt());
  }

  static Text middle(WaitingMedians.Median median) {
    return Text.of(
        "questions.told.middle", Text.alone(median.form()), median.days(), median.figures());
  }

  static Answer said(Said.Words said) {
    var lines =
        Stream.of(
                Optional.ofNullable(said.question())
                    .map(asked -> Text.of("questions.told.asked", asked)),
                Optional.ofNullable(said.how()).map(how -> Text.of("questions.told.how", how)),
                Optional.of(
                    Text.of("questions.told.written-by", said.recordedBy(), said.recordedAs())))
            .flatMap(Optional::stream);
    var corrected =
        said.corrections().stream()
            .flatMap(one -> Stream.ofNullable(one.reading()))
            .map(reading ->
                said.decision() == null
                    ? Text.of("questions.told.read-as", Text.of(reading))
                    : Text.of("questions.told.corrected-beside"))
            .distinct();
    return new Answer(
        said.file(),
        said.decision(),
        said.stance() == null
            ? Text.alone(said.occasion())
            : Text.of("questions.told.said", Text.alone(said.occasion()), said.stance()),
        Stream.concat(lines, corrected).toList(),
        said.words(),
        said.impression() ? List.of(Text.of("questions.told.impression")) : List.of(),
        Answer.said(said.saidOn(), said.decision(), said.at()),
        said.recordedAt());
  }

  static Answer linked(Chain.Entry entry) {
    var links =
        entry.links().stream()
            .map(tied -> Text.of("questions.told.link", tied.link(), tied.sequence() + 1));
    return new Answer(
        entry.file(),
        entry.decision(),
        Text.of(
            "questions.told.entry",
            entry.sequence() + 1,
            entry.kind() == null ? EventWords.of(entry.type()) : Text.alone(entry.kind())),
        Stream.of(
                links,
                Stream.of(Text.of("questions.told.recorded-by", entry.recordedBy())),
                Stream.ofNullable(entry.command()).flatMap(Aftertelling::command))
            .flatMap(lines -> lines)
            .toList(),
        null,
        List.of(),
        Optional.ofNullable(entry.decidedAt()).map(Answer::decided).orElse(null),
        entry.recordedAt());
  }

  /** A command that this version does not know is not told by its technical name. */
  private static Stream<Text> command(String name) {
    return Text.known("questions.command." + name)
        .map(words -> Text.of("questions.told.command", words))
        .stream();
  }
}
