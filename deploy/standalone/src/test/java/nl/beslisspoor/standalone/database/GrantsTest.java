package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server's own catalogue beside GRANTS.md: neither knows a thing that the other does not. */
class GrantsTest {
  @AutoClose private static final TestDatabase DATABASE = Installed.database();

  private static final Grants WRITTEN = Grants.written();

  /** Of tables of views, which are all alike, one line stands for all. */
  private static final String HELD =
      """
      with thing as (
        select case when n.nspname = 'read' then 'read.*'
            else case c.relkind when 'S' then 'sequence ' else '' end
              || n.nspname || '.' || c.relname end as name,
          case when c.relkind = 'S' then 'sequence' else 'table' end as kind, c.oid
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
          and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        union all
        select 'schema ' || nspname, 'schema', oid from pg_namespace
        where nspname !~ '^pg_' and nspname <> 'information_schema'
        union all
        select 'the database', 'database', oid from pg_database where datname = current_database()),
      held as (
        select distinct t.oid, t.name, t.kind, p.place, p.power
          || case when t.kind = 'table' and exists (select from pg_attribute a
              where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                and p.power in ('select', 'insert', 'update', 'references')
                and not has_column_privilege(:role, t.oid, a.attnum, p.power))
            then '*' else '' end as power
        from thing t join (values
          ('table', 1, 'select'), ('table', 2, 'insert'), ('table', 3, 'update'),
          ('table', 4, 'delete'), ('table', 5, 'truncate'), ('table', 6, 'references'),
          ('table', 7, 'trigger'), ('sequence', 1, 'select'), ('sequence', 2, 'usage'),
          ('sequence', 3, 'update'), ('schema', 1, 'usage'), ('schema', 2, 'create'),
          ('database', 1, 'connect'), ('database', 2, 'create'), ('database', 3, 'temporary'))
          p (kind, place, power) on p.kind = t.kind
        where case t.kind
          when 'table' then has_table_privilege(:role, t.oid, p.power)
            or p.power in ('select', 'insert', 'update', 'references')
              and has_any_column_privilege(:role, t.oid, p.power)
          when 'sequence' then has_sequence_privilege(:role, t.oid, p.power)
          when 'schema' then has_schema_privilege(:role, t.oid, p.power)
          else has_database_privilege(:role, t.oid, p.power) end)
      select distinct name, kind, coalesce(
        (select string_agg(power, ' ' order by place) from held h where h.oid = t.oid), '') as powers
      from thing t
      """;

  private static final String WITHOUT =
      """
      select c.oid::regclass || ' ' || p.power, string_agg(a.attname, ', ' order by a.attnum)
      from pg_class c join pg_attribute a on a.attrelid = c.oid,
        unnest(array['select', 'insert', 'update', 'references']) p (power)
      where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and c.relnamespace::regnamespace::text in ('log', 'keys', 'access', 'feed', 'relay', 'read')
        and has_any_column_privilege(:role, c.oid, p.power)
        and not has_column_privilege(:role, c.oid, a.attnum, p.power)
      group by c.oid, p.power
      """;

  private static final Map<String, String> ALL =
      Map.of(
          "table", "select insert update delete truncate references trigger",
          "sequence", "select usage update",
          "schema", "usage create",
          "database", "connect create temporary");

  @Test
  void every_thing_in_the_database_is_in_the_file_and_each_role_may_do_what_stands_there() {
    for (var role : WRITTEN.roles()) {
      var written = new TreeMap<String, String>();
      WRITTEN.things().forEach((thing, line) -> written.put(thing, line.powers().get(role)));
      assertThat(held(role)).as(role).containsExactlyInAnyOrderEntriesOf(written);
    }
  }

  @Test
  void where_the_keys_have_a_database_of_their_own_it_has_nothing_else_and_the_same_grants() {
    try (var log = TestDatabase.fresh();
        var keys = TestDatabase.fresh()) {
      Migrations.run(
          Installed.as(log, TestDatabase.APPLICATION),
          Installed.as(keys, TestDatabase.APPLICATION));
      for (var role : WRITTEN.roles()) {
        var written = new TreeMap<String, String>();
        WRITTEN.things().entrySet().stream()
            .filter(line -> line.getKey().matches("(schema )?keys\\b.*|the database|schema public"))
            .forEach(line -> written.put(line.getKey(), line.getValue().powers().get(role)));
        assertThat(held(keys, role)).as(role).containsExactlyInAnyOrderEntriesOf(written);
        assertThat(held(log, role)).as(role).doesNotContainKey("keys.key");
      }
    }
  }

  @Test
  void the_migrator_may_do_what_the_owner_may_and_whoever_is_not_named_nothing() {
    var sql = JdbcClient.create(DATABASE.superuser());
    var owner = new TreeMap<>(held("beslisspoor_owner"));
    owner.put("the database", "connect create");

    assertThat(held(TestDatabase.MIGRATOR)).isEqualTo(owner);
    sql.sql("create role passer_by login").update();
    try {
      assertThat(held("passer_by").values()).containsOnly("");
    } finally {
      sql.sql("drop role passer_by").update();
    }
  }

  @Test
  void every_role_of_the_server_that_is_ours_has_a_column() {
    var roles =
        JdbcClient.create(DATABASE.superuser())
            .sql("select rolname from pg_roles where rolname like 'beslisspoor%'")
            .query(String.class)
            .list();
    assertThat(WRITTEN.roles()).doesNotContain(TestDatabase.MIGRATOR);
    assertThat(roles)
        .filteredOn(role -> !role.equals(TestDatabase.MIGRATOR))
        .containsExactlyInAnyOrderElementsOf(WRITTEN.roles());
  }

  @Test
  void which_columns_nobody_gives_is_in_the_file() {
    for (var role : List.of("beslisspoor_application", "beslisspoor_query")) {
      var starred =
          WRITTEN.without().entrySet().stream()
              .filter(line -> stars(role, line.getKey()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      assertThat(without(role)).as(role).containsExactlyInAnyOrderEntriesOf(starred);
    }
  }

  @Test
  void what_only_grows_is_what_the_start_asks_about() throws SQLException {
    try (var session = DATABASE.superuser().getConnection()) {
      var asked = new Asked(session, Optional.empty()).all(List.of("select name from growing"));
      assertThat(WRITTEN.growing()).containsExactlyInAnyOrderElementsOf(asked);
    }
  }

  private static boolean stars(String role, String tableAndPower) {
    var named = tableAndPower.split(" ");
    return List.of(WRITTEN.things().get(named[0]).powers().get(role).split(" "))
        .contains(named[1] + "*");
  }

  private static Map<String, String> without(String role) {
    var without = new TreeMap<String, String>();
    JdbcClient.create(DATABASE.superuser())
        .sql(WITHOUT)
        .param("role", role)
        .query(row -> {
          without.put(row.getString(1), row.getString(2));
        });
    return without;
  }

  private static Map<String, String> held(String role) {
    return held(DATABASE, role);
  }

  private static Map<String, String> held(TestDatabase database, String role) {
    var held = new TreeMap<String, String>();
    JdbcClient.create(database.superuser())
        .sql(HELD)
        .param("role", role)
        .query(row -> {
          var powers = row.getString("powers");
          var all = powers.equals(ALL.get(row.getString("kind")));
          assertThat(held.put(row.getString("name"), all ? "all" : powers))
              .as(row.getString("name"))
              .isNull();
        });
    return held;
  }
}
