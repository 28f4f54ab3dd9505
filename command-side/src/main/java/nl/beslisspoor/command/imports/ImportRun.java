package nl.beslisspoor.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.keys.Pseudonyms;

/** One import of one log. */
final class ImportRun {

  private final Label system;
  private final Pseudonyms pseudonyms;
  private final Archive archive;
  private final Consumer<Progress> watcher;
  private final SeenFiles seen = new SeenFiles();
  private final List<Skipped> skipped = new ArrayList<>();
  private Progress progress = Progress.NONE;

  ImportRun(Label system, Pseudonyms pseudonyms, Archive archive, Consumer<Progress> watcher) {
    this.system = system;
    this.pseudonyms = pseudonyms;
    this.archive = archive;
    this.watcher = watcher;
  }

  Report over(XesLog log) {
    try {
      for (var met = log.next(); met.isPresent(); met = log.next()) {
        take(met.get());
        watcher.accept(progress);
      }
      return new Report(system, progress, skipped, Optional.empty());
    } catch (BrokenLog e) {
      return new Report(system, progress, skipped, Optional.of(e.where()));
    }
  }

  private void take(Logged met) {
    switch (met) {
      case Logged.Trace trace -> keep(trace);
      case Skipped broken -> {
        broken
            .spot()
            .name()
            .ifPresent(name -> seen.add(pseudonyms.file(system, new ForeignId(name))));
        skip(broken);
      }
    }
  }

  private void keep(Logged.Trace trace) {
    var steps = trace.steps().stream().map(this::pseudonymous).toList();
    var history =
        new ImportSteps(pseudonyms.file(system, trace.name()), system, trace.name(), steps);
    if (!seen.add(history.caseId())) {
      skip(new Skipped(trace.spot(), Fault.TRACE_OCCURS_ONCE));
      return;
    }
    try {
      progress = progress.recorded(steps.size(), archive.keep(history));
    } catch (Refused e) {
      skip(new Skipped(trace.spot(), Fault.HISTORY_STAYS));
    }
  }

  private void skip(Skipped what) {
    progress = progress.skipped(what);
    if (skipped.size() < Report.MOST_SKIPPED) {
      skipped.add(what);
    }
  }

  private ImportSteps.Step pseudonymous(Logged.Step step) {
    return new ImportSteps.Step(
        step.activity(),
        step.phase(),
        step.actor().map(actor -> pseudonyms.person(system, actor)),
        step.group(),
        step.moment());
  }
}
