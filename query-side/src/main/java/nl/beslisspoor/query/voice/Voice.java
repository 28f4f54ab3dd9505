package nl.beslisspoor.query.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.CorrectionRow;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills what the youths said. */
@Component
public class Voice implements Projection {

  private record Entry(Recorded at, CaseEvent event) {

    static Entry of(Recorded at) {
      return switch (at.event()) {
        case CaseEvent event -> new Entry(at, event);
      };
    }

    UUID file() {
      return event.caseId().value();
    }
  }

  private record YouthRow(UUID file, PersonId youth) {

    static final Columns<YouthRow> COLUMNS =
        Columns.<YouthRow>of("voice_youth")
            .with("case_id", "uuid", YouthRow::file)
            .with("youth", "uuid", YouthRow::youth);
  }

  private static final Columns<CorrectionRow> CORRECTIONS =
      CorrectionRow.columns("voice_correction");

  private final JdbcClient jdbc;

  public Voice(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "voice";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public List<String> tables() {
    return List.of("voice_youth", "voice_word", "voice_correction");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries = block.stream().map(Entry::of).toList();
    var opened = entries.stream().flatMap(Voice::opened).toList();
    YouthRow.COLUMNS.insert(jdbc, opened);
    var youths = youths(entries);
    WordRow.COLUMNS.insert(jdbc, entries.stream().flatMap(one -> words(one, youths)).toList());
    CORRECTIONS.insert(
        jdbc,
        entries.stream().flatMap(one -> CorrectionRow.of(one.at(), one.event()).stream()).toList());
  }

  private static Stream<YouthRow> opened(Entry entry) {
    return entry.event() instanceof CaseOpened e
        ? Stream.of(new YouthRow(entry.file(), e.youth()))
        : Stream.empty();
  }

  private Map<UUID, PersonId> youths(List<Entry> entries) {
    var youths = new HashMap<UUID, PersonId>();
    jdbc.sql("select case_id, youth from voice_youth where case_id = any(?)")
        .param(entries.stream().map(Entry::file).distinct().toArray(UUID[]::new))
        .query(Fields.as(row -> youths.put(row.id("case_id"), new PersonId(row.id("youth")))))
        .list();
    return youths;
  }

  /** Imported history has no youth, and nobody speaks in it. */
  private static Stream<WordRow> words(Entry entry, Map<UUID, PersonId> youths) {
    return Optional.ofNullable(youths.get(entry.file())).stream()
        .flatMap(youth -> WordRow.of(entry.at(), entry.event(), youth).stream());
  }
}
