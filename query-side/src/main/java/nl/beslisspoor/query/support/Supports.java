package nl.beslisspoor.query.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.support.CaseDues.Youth;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the support figures with their stages, and what stands open in each file. */
@Component
public class Supports implements Projection {

  private record Entry(Recorded at, CaseEvent event) {

    UUID file() {
      return event.caseId().value();
    }

    Optional<StageRow> stage() {
      return event instanceof SupportEvent support ? StageRow.of(support, at) : Optional.empty();
    }
  }

  private static final Columns<Youth> YOUTH =
      Columns.<Youth>of("due_case")
          .with("case_id", "uuid", Youth::file)
          .with("youth", "uuid", Youth::youth)
          .with("personal_born", "date", Youth::born);

  private final JdbcClient jdbc;

  public Supports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "support";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "support_figure", "support_stage", "due_case", "due_consent", "due_role", "due_matter");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries =
        block.stream()
            .map(Supports::entry)
            .filter(entry -> !(entry.event() instanceof ImportEvent))
            .toList();
    if (entries.isEmpty()) {
      return;
    }
    StageRow.COLUMNS.insert(
        jdbc, entries.stream().flatMap(entry -> entry.stage().stream()).toList());
    var files = load(entries.stream().map(Entry::file).distinct().toArray(UUID[]::new));
    entries.forEach(entry -> files.get(entry.file()).apply(entry.event(), entry.at()));
    store(files);
  }

  private static Entry entry(Recorded at) {
    return switch (at.event()) {
      case CaseEvent event -> new Entry(at, event);
    };
  }

  private Map<UUID, CaseDues> load(UUID[] ids) {
    var files = new HashMap<UUID, CaseDues>();
    for (var id : ids) {
      files.put(id, new CaseDues());
    }
    each("due_case", ids, Supports::youth, youth -> files.get(youth.file()).put(youth));
    each("support_figure", ids, FigureRow::read, figure -> files.get(figure.file()).put(figure));
    each(
        "due_consent",
        ids,
        ConsentRow::read,
        consent -> files.get(consent.origin().file()).put(consent));
    each("due_role", ids, RoleRow::read, role -> files.get(role.origin().file()).put(role));
    return files;
  }

  private <T> void each(String table, UUID[] ids, Function<Fields, T> read, Consumer<T> use) {
    jdbc.sql("select * from " + table + " where case_id = any(?)")
        .param(ids)
        .query(Fields.as(read))
        .list()
        .forEach(use);
  }

  private void store(Map<UUID, CaseDues> files) {
    var all = files.values();
    YOUTH.upsert(jdbc, flat(all, file -> file.youth().stream().toList()), "case_id");
    FigureRow.COLUMNS.upsert(jdbc, flat(all, CaseDues::figures), "support_id");
    ConsentRow.COLUMNS.upsert(jdbc, flat(all, CaseDues::consents), "consent_id");
    RoleRow.COLUMNS.upsert(jdbc, flat(all, CaseDues::roles), "role_id", "valid_from");
    jdbc.sql("delete from due_matter where case_id = any(?)")
        .param(files.keySet().toArray(UUID[]::new))
        .update();
    Matter.COLUMNS.insert(jdbc, flat(all, Owed::of));
  }

  private static <T> List<T> flat(Collection<CaseDues> files, Function<CaseDues, List<T>> rows) {
    return files.stream().map(rows).flatMap(List::stream).toList();
  }

  private static Youth youth(Fields row) {
    return new Youth(
        row.id("case_id"), row.id("youth"), Optional.ofNullable(row.day("personal_born")));
  }
}
