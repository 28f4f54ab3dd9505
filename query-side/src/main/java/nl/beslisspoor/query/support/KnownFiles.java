package nl.beslisspoor.query.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that a block touches: read before it, written once after it. */
final class KnownFiles {

  private final JdbcClient jdbc;
  private final Map<UUID, CaseKnowledge> files = new HashMap<>();

  private KnownFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static KnownFiles load(JdbcClient jdbc, Opening opening, Collection<UUID> ids) {
    var loaded = new KnownFiles(jdbc);
    ids.forEach(id -> loaded.files.put(id, new CaseKnowledge(id, opening)));
    loaded.each("due_case", "true", (file, row) -> file.put(CaseRow.read(row)));
    loaded.each(
        "due_authority", "true", (file, row) -> file.dues().family().put(AuthorityRow.read(row)));
    loaded.each("support_figure", "true", (file, row) -> file.dues().put(FigureRow.read(row)));
    loaded.each("due_consent", "true", (file, row) -> file.dues().put(ConsentRow.read(row)));
    loaded.each(
        "due_statement",
        "true",
        (file, row) -> file.dues().statements().put(StatementRow.read(row)));
    loaded.each("due_set", "true", (file, row) -> file.dues().agenda().put(Matter.read(row)));
    loaded.each(
        "due_role",
        "known_until is null",
        (file, row) -> file.putRole(new Version<>(RoleRow.read(row), Known.read(row))));
    loaded.each(
        "due_matter",
        "known_until is null",
        (file, row) -> file.putMatter(new Version<>(OwedRow.read(row), Known.read(row))));
    return loaded;
  }

  private void each(String table, String which, BiConsumer<CaseKnowledge, Fields> take) {
    jdbc.sql("select * from " + table + " where case_id = any(?) and " + which)
        .param(files.keySet().toArray(UUID[]::new))
        .query(
            Fields.as(row -> {
              var file = files.get(row.id("case_id"));
              take.accept(file, row);
              return file;
            }))
        .list();
  }

  CaseKnowledge of(UUID file) {
    return files.get(file);
  }

  void store() {
    CaseRow.COLUMNS.upsert(jdbc, all(file -> List.of(file.row())), "case_id");
    AuthorityRow.COLUMNS.upsert(jdbc, all(file -> file.dues().family().authority()), "log_index");
    FigureRow.COLUMNS.upsert(jdbc, all(file -> file.dues().figures()), "support_id");
    ConsentRow.COLUMNS.upsert(jdbc, all(file -> file.dues().consents()), "consent_id");
    StatementRow.COLUMNS.upsert(jdbc, all(file -> file.dues().statements().all()), "statement_id");
    Matter.SET.upsert(jdbc, all(file -> file.dues().agenda().all()), "place");
    store(RoleRow.COLUMNS, CaseKnowledge::roles, "role_id", "valid_from", "known_from");
    store(OwedRow.COLUMNS, CaseKnowledge::matters, "place", "known_from");
  }

  private <T> void store(
      Columns<Version<T>> columns, Function<CaseKnowledge, Versions<T>> versions, String... key) {
    columns.delete(jdbc, all(file -> versions.apply(file).dropped()), key);
    columns.upsert(jdbc, all(file -> versions.apply(file).written()), key);
  }

  private <R> List<R> all(Function<CaseKnowledge, Collection<R>> rows) {
    return files.values().stream().map(rows).flatMap(Collection::stream).toList();
  }
}
