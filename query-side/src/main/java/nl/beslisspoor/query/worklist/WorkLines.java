package nl.beslisspoor.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.file.Names;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.file.NextSteps;
import nl.beslisspoor.query.file.Recorder;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.support.Directors;
import nl.beslisspoor.query.support.Directors.Director;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.People;
import org.springframework.stereotype.Component;

/** What stands open, with the names that each file gives and the way to settle it. */
@Component
class WorkLines {
  private static final int MOST_OWNERS = 1_000;

  private final Due due;
  private final Directors directors;
  private final Files files;
  private final Names names;
  private final People people;
  private final Consents consents;
  private final RoleBook roles;
  private final Looks looks;

  WorkLines(
      Due due,
      Directors directors,
      Files files,
      Names names,
      People people,
      Consents consents,
      RoleBook roles,
      Looks looks) {
    this.due = due;
    this.directors = directors;
    this.files = files;
    this.names = names;
    this.people = people;
    this.consents = consents;
    this.roles = roles;
    this.looks = looks;
  }

  /**
   * One thing to do.
   *
   * @param person whom it is about, or the youth when that is who has to be asked
   * @param consent which consent it is about; null for none
   * @param owner who directs the file; null when nobody does
   * @param steps where it can be settled; none for whoever records nothing in that file
   */
  public record Line(
      Open open,
      String youth,
      String person,
      Text consent,
      String owner,
      List<NextSteps.Step> steps) {}

  /** Keeps the look at every file in the list before it goes out. */
  Page<Line> of(SignedIn who, Asked asked, Due.Which which) {
    var page = due.on(asked.day(), Optional.empty(), Narrowing.none(), which, asked.slice());
    var youths = youths(page.rows());
    youths
        .keySet()
        .forEach(file -> looks.shown(who, file.toString(), "werklijst", Optional.empty()));
    var about = consents.of(page.rows());
    var named = names.ofFiles(named(page.rows(), youths, about));
    var records = records(who, youths.keySet());
    var answers = roles.answersIn(records, who.person(), Dates.today());
    return page.map(open ->
        line(
            open,
            youths.get(open.file()),
            about.get(open.about()),
            named.get(open.file()),
            records.contains(open.file())
                ? NextSteps.of(open, who.person(), answers.contains(open.file()))
                : List.of()));
  }

  /**
   * Who can be chosen to narrow the list of a day to: who directs one of its files, by name.
   *
   * @param more whether there are others, who are found by their number in the address alone
   */
  record Owners(List<Choice> choices, boolean more) {}

  Owners owners(LocalDate day) {
    var found = directors.of(day, Optional.empty(), MOST_OWNERS + 1);
    var shown = found.stream().limit(MOST_OWNERS).toList();
    var named =
        names.ofFiles(
            shown.stream()
                .collect(
                    Collectors.groupingBy(
                        Director::file, Collectors.mapping(Director::person, Collectors.toSet()))));
    var choices =
        shown.stream()
            .collect(
                Collectors.toMap(Director::person, one -> named.get(one.file()).of(one.person())))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByValue())
            .map(one -> Choice.named(one.getKey().toString(), one.getValue()))
            .toList();
    return new Owners(choices, found.size() > MOST_OWNERS);
  }

  /** The files in which somebody records: only who stands in a file may. */
  private Set<UUID> records(SignedIn who, Set<UUID> shown) {
    var asked = shown.stream().collect(Collectors.toMap(file -> file, _ -> Set.of(who.person())));
    return Recorder.is(who)
        ? people.names(asked).entrySet().stream()
            .filter(file -> !file.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private Map<UUID, UUID> youths(List<Open> open) {
    return open.stream()
        .map(Open::file)
        .distinct()
        .flatMap(file -> files.find(file).stream())
        .collect(Collectors.toMap(CaseFile::file, CaseFile::youth));
  }

  private static Map<UUID, Set<UUID>> named(
      List<Open> open, Map<UUID, UUID> youths, Map<UUID, Text> about) {
    return open.stream()
        .collect(
            Collectors.groupingBy(
                Open::file,
                Collectors.flatMapping(
                    one ->
                        Stream.concat(
                                Stream.of(one.person(), one.owner(), youths.get(one.file())),
                                Stream.ofNullable(about.get(one.about())).flatMap(Text::people))
                            .filter(Objects::nonNull),
                    Collectors.toSet())));
  }

  private static Line line(
      Open open, UUID youth, Text consent, Named named, List<NextSteps.Step> steps) {
    return new Line(
        open,
        named.of(youth),
        named.of(Consents.youthAsked(open) ? youth : open.person()),
        consent == null ? null : consent.named(named::of),
        open.owner() == null ? null : named.of(open.owner()),
        steps);
  }
}
