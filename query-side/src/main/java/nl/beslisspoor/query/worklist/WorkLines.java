package nl.beslisspoor.query.worklist;

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
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.roles.RoleBook;
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
  private final Due due;
  private final Files files;
  private final Names names;
  private final People people;
  private final RoleBook roles;
  private final Looks looks;

  WorkLines(Due due, Files files, Names names, People people, RoleBook roles, Looks looks) {
    this.due = due;
    this.files = files;
    this.names = names;
    this.people = people;
    this.roles = roles;
    this.looks = looks;
  }

  /**
   * One thing to do.
   *
   * @param owner who directs the file; null when nobody does
   * @param steps where it can be settled; none for whoever records nothing in that file
   */
  public record Line(
      Open open, String youth, String person, String owner, List<NextSteps.Step> steps) {}

  /** Keeps the look at every file in the list before it goes out. */
  Page<Line> of(SignedIn who, Asked asked, Due.Which which) {
    var page = due.on(asked.day(), Optional.empty(), Narrowing.none(), which, asked.slice());
    var youths = youths(page.rows());
    youths
        .keySet()
        .forEach(file -> looks.shown(who, file.toString(), "werklijst", Optional.empty()));
    var named = names.ofFiles(named(page.rows(), youths));
    var records = records(who, youths.keySet());
    var answers = roles.answersIn(records, who.person(), Dates.today());
    return page.map(open ->
        line(
            open,
            youths.get(open.file()),
            named.get(open.file()),
            records.contains(open.file())
                ? NextSteps.of(open, answers.contains(open.file()))
                : List.of()));
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

  private static Map<UUID, Set<UUID>> named(List<Open> open, Map<UUID, UUID> youths) {
    return open.stream()
        .collect(
            Collectors.groupingBy(
                Open::file,
                Collectors.flatMapping(
                    one ->
                        Stream.of(one.person(), one.owner(), youths.get(one.file()))
                            .filter(Objects::nonNull),
                    Collectors.toSet())));
  }

  private static Line line(Open open, UUID youth, Named named, List<NextSteps.Step> steps) {
    return new Line(
        open,
        named.of(youth),
        named.of(open.person()),
        open.owner() == null ? null : named.of(open.owner()),
        steps);
  }
}
