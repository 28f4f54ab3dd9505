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
import nl.beslisspoor.query.proof.Proofs;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.KnownThen;
import nl.beslisspoor.query.timeline.KnownThen.Moment;
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
  private final Files files;
  private final Records records;
  private final DecidedUpon upon;
  private final LookedBack back;
  private final Names names;
  private final Catching catching;
  private final Looks looks;
  private final Participation participation;
  private final Proofs proofs;

  DecisionPage(
      Files files,
      Records records,
      DecidedUpon upon,
      LookedBack back,
      Names names,
      Catching catching,
      Looks looks,
      Participation participation,
      Proofs proofs) {
    this.files = files;
    this.records = records;
    this.upon = upon;
    this.back = back;
    this.names = names;
    this.catching = catching;
    this.looks = looks;
    this.participation = participation;
    this.proofs = proofs;
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
    var then = back.of(decision);
    if (record.isEmpty() || then.isEmpty()) {
      if (behind) {
        return "file/behind";
      }
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("justRecorded", tot.isPresent());
    return show(who, record.get(), then.get(), model);
  }

  private String show(SignedIn who, DecisionRecord record, Then then, Model model) {
    var line = record.line();
    looks.shown(who, line.file().toString(), Looks.decisionPage(line.decision()), Optional.empty());
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
    model.addAttribute("askedWith", upon.askedWith(line).orElse(null));
    model.addAttribute("facts", matter.facts(all));
    participation.show(who, line, model);
    model.addAttribute("rules", record.rules().stream().distinct().toList());
    model.addAttribute("youth", youth.map(all::of).orElse(""));
    model.addAttribute("then", then.named(all));
    model.addAttribute("fileStood", file.filter(then::finds).isPresent());
    model.addAttribute("proven", proofs.of(line.index()));
    model.addAttribute("names", all);
    return "file/decision";
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
