package nl.beslisspoor.query.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.table.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills the support figures with their stages, and what stands open in each file. What follows from
 * a date of birth is worked out here and sealed again under the same key.
 */
@Component
public class Supports implements Projection {

  private record Entry(Recorded at, CaseEvent event) {

    UUID file() {
      return event.caseId().value();
    }

    Optional<StageRow> stage() {
      return event instanceof SupportEvent support ? StageRow.of(support, at) : Optional.empty();
    }

    Stream<QuestionRow> question() {
      return event instanceof WhoQuestionAsked asked
          ? Stream.of(new QuestionRow(at, asked))
          : Stream.empty();
    }
  }

  private final JdbcClient jdbc;
  private final Opening opening;

  public Supports(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  @Override
  public String name() {
    return "support";
  }

  @Override
  public int version() {
    return 12;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "support_figure",
        "support_stage",
        "support_question",
        "due_case",
        "due_authority",
        "due_consent",
        "due_statement",
        "due_set",
        "due_role",
        "due_matter");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries =
        block.stream()
            .map(Supports::entry)
            .filter(entry -> !(entry.event() instanceof ImportEvent))
            .toList();
    var together = new ArrayList<Entry>();
    for (var entry : entries) {
      together.add(entry);
      if (entry.event() instanceof DestructionConfirmed confirmed) {
        fold(together);
        together.clear();
        new ForgottenAge(jdbc).apply(confirmed);
      }
    }
    fold(together);
  }

  private void fold(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    StageRow.COLUMNS.insert(
        jdbc, entries.stream().flatMap(entry -> entry.stage().stream()).toList());
    QuestionRow.COLUMNS.insert(jdbc, entries.stream().flatMap(Entry::question).toList());
    var files =
        KnownFiles.load(jdbc, opening, entries.stream().map(Entry::file).distinct().toList());
    entries.forEach(entry -> files.of(entry.file()).apply(entry.event(), entry.at()));
    files.store();
  }

  private static Entry entry(Recorded at) {
    return switch (at.event()) {
      case CaseEvent event -> new Entry(at, event);
    };
  }
}
