package nl.beslisspoor.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.CorrectionRow;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the files, their entries, their people and what was known at each decision. */
@Component
public class Timeline implements Projection {

  private record Told(Recorded at, CaseEvent event, Telling telling) {}

  private static final Columns<CorrectionRow> CORRECTIONS =
      CorrectionRow.columns("timeline_correction");

  private final JdbcClient jdbc;

  public Timeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public int version() {
    return 7;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "timeline_entry",
        "timeline_file",
        "timeline_person",
        "timeline_authority",
        "timeline_circumstance",
        "timeline_known",
        "timeline_correction");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries = entries(block.stream().map(Timeline::told).toList());
    Entry.COLUMNS.insert(jdbc, entries);
    FileRow.COLUMNS.upsert(jdbc, files(entries), "case_id");
    PersonRow.COLUMNS.insert(jdbc, PersonRow.of(entries));
    AuthorityRow.COLUMNS.insert(jdbc, AuthorityRow.of(entries));
    CircumstanceRow.COLUMNS.insert(jdbc, CircumstanceRow.of(entries));
    KnownRow.COLUMNS.insert(jdbc, KnownRow.of(entries));
    CORRECTIONS.insert(
        jdbc,
        entries.stream()
            .flatMap(entry -> CorrectionRow.of(entry.at(), entry.event()).stream())
            .toList());
  }

  private static Told told(Recorded entry) {
    return switch (entry.event()) {
      case CaseEvent event -> new Told(entry, event, Tellings.of(event));
    };
  }

  private List<Entry> entries(List<Told> told) {
    var whom = concerned(told);
    var earlier = Earlier.load(jdbc, told.stream().map(Told::event).toList());
    told.forEach(one ->
        one.telling()
            .introduces()
            .ifPresent(person -> whom.put(one.telling().matter().get(), person.value())));
    return told.stream()
        .map(one ->
            new Entry(
                one.at(),
                one.event(),
                one.telling(),
                one.telling().matter().map(whom::get),
                earlier))
        .toList();
  }

  /** Whom the matters that began before this block concern. */
  private Map<UUID, UUID> concerned(Collection<Told> told) {
    var matters =
        told.stream()
            .flatMap(one -> one.telling().matter().stream())
            .distinct()
            .toArray(UUID[]::new);
    var known = new HashMap<UUID, UUID>();
    if (matters.length > 0) {
      jdbc.sql(
              """
              select distinct matter_id, matter_person from timeline_entry
              where matter_id = any(?) and matter_person is not null
              """)
          .param(matters)
          .query(row -> {
            known.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
          });
    }
    return known;
  }

  private Collection<FileRow> files(List<Entry> entries) {
    var ids = entries.stream().map(Entry::file).distinct().toArray(UUID[]::new);
    var files =
        jdbc
            .sql("select * from timeline_file where case_id = any(?)")
            .param(ids)
            .query(Fields.as(FileRow::read))
            .list()
            .stream()
            .collect(Collectors.toMap(FileRow::file, Function.identity()));
    for (var entry : entries) {
      files.compute(
          entry.file(),
          (id, file) ->
              (file == null ? FileRow.none(id, entry.at()) : file)
                  .after(entry.at(), entry.event()));
    }
    return files.values();
  }
}
