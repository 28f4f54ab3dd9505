package nl.beslisspoor.query.questions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.query.causation.Doubt;
import nl.beslisspoor.query.causation.Grounds;
import nl.beslisspoor.query.causation.Grounds.Resting;
import nl.beslisspoor.query.file.Names;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.stereotype.Component;

/** Which decisions rest on doubtful ground, told with the entries they rest on (question 26). */
@Component
class Doubtful {
  private final Grounds grounds;
  private final Chronology chronology;
  private final Names names;

  Doubtful(Grounds grounds, Chronology chronology, Names names) {
    this.grounds = grounds;
    this.chronology = chronology;
    this.names = names;
  }

  Page<Answer> resting(Filter filter) {
    var doubt = filter.term("twijfel", Doubt.class);
    var page = grounds.resting(filter.narrowing(), doubt, filter.endOf("bekend"), filter.slice());
    var entries = entries(page.rows());
    return page.map(resting -> answer(resting, entries.getOrDefault(resting.file(), Map.of())));
  }

  /** Per file the entries along the ways, by sequence and with names. */
  private Map<UUID, Map<Long, TimelineEntry>> entries(List<Resting> all) {
    var asked =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Resting::file,
                    Collectors.flatMapping(resting -> resting.way().stream(), Collectors.toSet())));
    var found = new HashMap<UUID, List<TimelineEntry>>();
    asked.forEach((file, sequences) -> found.put(file, chronology.at(file, sequences)));
    var people = new HashMap<UUID, Collection<UUID>>();
    found.forEach((file, entries) ->
        people.put(file, People.in(entries.stream().map(TimelineEntry::sentence).toList())));
    var named = names.ofFiles(people);
    var entries = new HashMap<UUID, Map<Long, TimelineEntry>>();
    found.forEach((file, ofFile) ->
        entries.put(
            file,
            ofFile.stream()
                .map(entry -> entry.named(named.get(file)::of))
                .collect(Collectors.toMap(TimelineEntry::sequence, Function.identity()))));
    return entries;
  }

  private static Answer answer(Resting resting, Map<Long, TimelineEntry> entries) {
    var way = resting.way().stream().map(entries::get).toList();
    var correction = way.stream().findFirst().flatMap(one -> correction(one, resting));
    return new Answer(
        resting.file(),
        resting.decision(),
        Text.alone(resting.kind()),
        Stream.concat(
                along(way),
                correction.map(Correction::cause).stream()
                    .map(cause -> Text.of("questions.told.cause", cause)))
            .toList(),
        correction.map(Correction::reading).orElse(null),
        List.of(Text.of(resting.doubt())),
        Answer.decided(resting.decidedAt()),
        resting.recordedAt(),
        correction.stream()
            .map(one ->
                new Answer.Link(
                    Text.of("questions.told.correction", Days.of(one.decidedAt())), one.decision()))
            .toList());
  }

  private static Optional<Correction> correction(TimelineEntry entry, Resting resting) {
    return entry.corrections().stream()
        .filter(one -> Long.valueOf(one.sequence()).equals(resting.correction()))
        .findFirst();
  }

  /** The corrected entry, and by what the decision follows from it when that is not direct. */
  private static Stream<Text> along(List<TimelineEntry> way) {
    if (way.isEmpty()) {
      return Stream.empty();
    }
    var first = way.getFirst();
    var between = way.subList(1, way.size() - 1).stream().map(Doubtful::sentence).toList();
    return Stream.concat(
        Stream.of(Text.of("questions.told.rests-on", sentence(first), Days.of(first.happenedAt()))),
        Stream.of(between)
            .filter(some -> !some.isEmpty())
            .map(some -> Text.of("questions.told.via", some)));
  }

  private static Text sentence(TimelineEntry entry) {
    return new Text.Both(entry.sentence(), entry.sentenceEn());
  }
}
