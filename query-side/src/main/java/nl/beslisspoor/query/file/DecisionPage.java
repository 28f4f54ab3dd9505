package nl.beslisspoor.query.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.FileOfDecision;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.decisions.DecisionRecord;
import nl.beslisspoor.query.decisions.DecisionRecord.Hearing;
import nl.beslisspoor.query.decisions.Records;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.KnownThen;
import nl.beslisspoor.query.timeline.KnownThen.Moment;
import nl.beslisspoor.query.timeline.KnownThen.Part;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One decision with its whole record of account on one screen. */
@Controller
class DecisionPage {
  private static final int MOST_SHOWN = 50;

  private final Files files;
  private final Records records;
  private final DecidedUpon upon;
  private final KnownThen known;
  private final Names names;
  private final Catching catching;
  private final Looks looks;
  private final Participation participation;

  DecisionPage(
      Files files,
      Records records,
      DecidedUpon upon,
      KnownThen known,
      Names names,
      Catching catching,
      Looks looks,
      Participation participation) {
    this.files = files;
    this.records = records;
    this.upon = upon;
    this.known = known;
    this.names = names;
    this.catching = catching;
    this.looks = looks;
    this.participation = participation;
  }

  /**
   * What stood in the file and what did not, seen from the decision.
   *
   * @param seen how far each decider had opened the file
   * @param notSeen stood in the file, opened by no decider
   * @param happenedLater stood in the file, yet in the world it came after the decision
   * @param happenedBefore recorded later, though it had happened before
   * @param later recorded later
   */
  public record Then(
      Moment moment,
      Page<TimelineEntry> notSeen,
      Page<TimelineEntry> happenedLater,
      Page<TimelineEntry> happenedBefore,
      Page<TimelineEntry> later) {

    /** Whether the file stood already when it was decided. */
    boolean finds(CaseFile file) {
      return !file.openedAt().isAfter(moment.knownAt());
    }

    Stream<TimelineEntry> all() {
      return Stream.of(notSeen, happenedLater, happenedBefore, later)
          .flatMap(part -> part.rows().stream());
    }

    Then named(Named names) {
      return new Then(
          moment,
          named(notSeen, names),
          named(happenedLater, names),
          named(happenedBefore, names),
          named(later, names));
    }

    private static Page<TimelineEntry> named(Page<TimelineEntry> entries, Named names) {
      return entries.map(entry -> entry.named(names::of));
    }
  }

  @Bean
  static FileOfDecision fileOfDecision(KnownThen known) {
    return decision -> known.of(decision).map(Moment::file);
  }

  @GetMapping("/besluiten/{decision}")
  String page(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID decision,
      @RequestParam Optional<UUID> dossier,
      @RequestParam Optional<Long> tot,
      Model model) {
    boolean behind =
        dossier.isPresent() && tot.isPresent() && !catching.upTo(dossier.get(), tot.get());
    var record = records.of(decision);
    var moment = known.of(decision);
    if (record.isEmpty() || moment.isEmpty()) {
      if (behind) {
        return "file/behind";
      }
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("justRecorded", tot.isPresent());
    return show(who, record.get(), then(moment.get()), model);
  }

  private String show(SignedIn who, DecisionRecord record, Then then, Model model) {
    var line = record.line();
    looks.shown(who, line.file().toString(), "besluit", Optional.empty());
    var file = files.find(line.file());
    var youth = file.map(CaseFile::youth);
    var matter = upon.of(line);
    var all =
        names.of(
            line.file(),
            Stream.of(
                    named(record),
                    matter.named(),
                    youth.stream(),
                    People.in(then.all().map(TimelineEntry::sentence).toList()).stream(),
                    then.moment().deciders().stream().map(KnownThen.Seen::person))
                .flatMap(ids -> ids)
                .toList());
    model.addAttribute("decision", record);
    model.addAttribute("heard", youthFirst(record.heard(), youth));
    model.addAttribute("line", line);
    model.addAttribute("matter", matter);
    model.addAttribute("facts", matter.facts(all));
    participation.show(who, line, model);
    model.addAttribute("rules", record.rules().stream().distinct().toList());
    model.addAttribute("youth", youth.map(all::of).orElse(""));
    model.addAttribute("then", then.named(all));
    model.addAttribute("fileStood", file.filter(then::finds).isPresent());
    model.addAttribute("names", all);
    return "file/decision";
  }

  private Then then(Moment moment) {
    return new Then(
        moment,
        moment.deciders().isEmpty()
            ? new Page<>(List.of(), Optional.empty())
            : part(moment, Part.NOT_SEEN),
        part(moment, Part.HAPPENED_LATER),
        part(moment, Part.HAPPENED_BEFORE_CAME_LATER),
        part(moment, Part.CAME_LATER));
  }

  private Page<TimelineEntry> part(Moment moment, Part part) {
    return known.entries(moment, part, Slice.first(MOST_SHOWN));
  }

  private static List<Hearing> youthFirst(List<Hearing> heard, Optional<UUID> youth) {
    return heard.stream()
        .sorted(Comparator.comparing(said -> !youth.equals(Optional.of(said.party()))))
        .toList();
  }

  private static Stream<UUID> named(DecisionRecord record) {
    return Stream.of(
            Stream.of(record.line().subject(), record.line().recordedBy()),
            record.line().deciders().stream().map(DecisionLine.Decider::person),
            record.heard().stream().map(Hearing::party),
            Optional.ofNullable(record.backing()).stream().map(DecisionRecord.Backing::by))
        .flatMap(ids -> ids);
  }
}
