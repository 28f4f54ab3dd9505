package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.standalone.master.SoftToken;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys in a database of their own, under a master key in a token. */
class KeysApartIT {
  private static final String OPEN =
      """
      {"naam":"Noor", "geboortedatum":"2012-01-15", "kader":"VOLUNTARY", "verblijf":"AT_HOME",
       "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00", "redenen":"Aanmelding.",
         "toelichtingen":{"professional-weighs-alternatives":"Er viel niets te kiezen.",
           "professional-names-basis":"De school vroeg het."}}}
      """;

  @AutoClose private static final TestDatabase LOG = TestDatabase.durable();
  @AutoClose private static final TestDatabase KEYS = TestDatabase.durable();

  @TempDir Path data;
  @TempDir Path elsewhere;

  @Test
  void keys_that_were_lost_are_put_back_beside_the_log_and_nothing_starts_without_them()
      throws Exception {
    var token = SoftToken.forOthers(elsewhere);
    token.make("beslisspoor");
    var given = given(token);
    var file = "";
    try (var product = serve(given)) {
      var opened = product.record(product.token(), "/dossiers", OPEN);
      file = opened.path("dossier").asString();
      assertThat(names(product, file)).contains("\"Noor\"");
      try (var shows = RunningProduct.on(data, query(given, product), "--role", "query")) {
        assertThat(names(shows, file)).contains("\"Noor\"");
      }
    }
    assertThat(count(KEYS, "select count(*) from keys.key")).isPositive();
    assertThat(count(LOG, "select count(*) from pg_namespace where nspname = 'keys'")).isZero();
    var check = run(given, "check-config");
    assertThat(check.awaitEnd()).as(check.output()).isZero();

    var last = "";
    try (var product = serve(given)) {
      last = product.record(product.token(), "/dossiers", OPEN).path("dossier").asString();
    }
    var kept = elsewhere.resolve("keys.zip");
    var export = run(given, "export", "--keys", kept.toString());
    assertThat(export.awaitEnd()).as(export.output()).isZero();
    var again = run(given, "restore", "--keys", kept.toString());
    assertThat(again.awaitEnd()).isEqualTo(2);
    assertThat(again.output()).contains("There are keys already");

    loseKeysOf(last);
    var lost = RunningProduct.launch(data, given, List.of());
    assertThat(lost.awaitEnd()).isNotZero();
    assertThat(lost.output())
        .contains("sealed under keys that are not where BESLISSPOOR_KEYS_JDBC");
    var said = Pattern.compile("BESLISSPOOR_KEYS_LOST_AFTER=(\\S+)").matcher(lost.output());
    assertThat(said.find()).isTrue();
    var accepted = new HashMap<>(given);
    accepted.put("BESLISSPOOR_KEYS_LOST_AFTER", said.group(1));
    try (var product = serve(accepted)) {
      assertThat(names(product, file)).contains("\"Noor\"");
    }

    JdbcClient.create(KEYS.superuser()).sql("drop schema keys cascade").update();
    var serve = RunningProduct.launch(data, given, List.of());
    assertThat(serve.awaitEnd()).isNotZero();
    assertThat(serve.output()).contains("no keys where BESLISSPOOR_KEYS_JDBC_URL says");

    var restore = run(given, "restore", "--keys", kept.toString());
    assertThat(restore.awaitEnd()).as(restore.output()).isZero();
    try (var product = serve(given)) {
      assertThat(names(product, file)).contains("\"Noor\"");
    }
  }

  /** As a copy from before that file misses them. */
  private static void loseKeysOf(String file) {
    var keys = JdbcClient.create(KEYS.superuser());
    keys.sql("alter table keys.key disable trigger row_stays").update();
    assertThat(keys.sql("delete from keys.key where stream = ?").param(file).update()).isPositive();
    keys.sql("alter table keys.key enable always trigger row_stays").update();
  }

  private RunningProduct serve(Map<String, String> given) {
    return RunningProduct.on(data, given);
  }

  private static String names(RunningProduct product, String file) {
    var answer =
        product.send(
            product
                .request("/api/v1/dossiers/" + file + "/personen")
                .header("Authorization", "Bearer " + product.token()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private JarProcess run(Map<String, String> given, String... command) {
    var all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--data", data.toString()));
    return JarProcess.run(given, all);
  }

  private static Map<String, String> given(SoftToken token) {
    var given = new HashMap<>(token.environment());
    given.put("BESLISSPOOR_JDBC_URL", LOG.jdbcUrl());
    given.put("BESLISSPOOR_MIGRATOR_PASSWORD", TestDatabase.PASSWORD);
    given.put("BESLISSPOOR_APPLICATION_PASSWORD", TestDatabase.PASSWORD);
    given.put("BESLISSPOOR_KEYS_JDBC_URL", KEYS.jdbcUrl());
    given.put("BESLISSPOOR_KEYS_MIGRATOR_PASSWORD", TestDatabase.PASSWORD);
    given.put("BESLISSPOOR_KEYS_APPLICATION_PASSWORD", TestDatabase.PASSWORD);
    given.put("BESLISSPOOR_TOKEN_SECRET", "0123456789abcdef0123456789abcdef");
    given.put("BESLISSPOOR_PSEUDONYM_KEY", "0123456789abcdef0123456789abcdef");
    given.put("BESLISSPOOR_PKCS11_CONFIG", token.config().toString());
    given.put("BESLISSPOOR_PKCS11_PIN_FILE", token.pin().toString());
    return given;
  }

  /** For a process that only shows, and reads both databases as a role that can do no more. */
  private static Map<String, String> query(Map<String, String> given, RunningProduct door) {
    var query = new HashMap<>(given);
    query.keySet().removeIf(name -> name.contains("MIGRATOR") || name.contains("APPLICATION"));
    query.put("BESLISSPOOR_QUERY_PASSWORD", TestDatabase.PASSWORD);
    query.put("BESLISSPOOR_KEYS_QUERY_PASSWORD", TestDatabase.PASSWORD);
    query.put("BESLISSPOOR_DOOR_URL", door.address().toString());
    return query;
  }

  private static long count(TestDatabase database, String sql) {
    return JdbcClient.create(database.superuser()).sql(sql).query(Long.class).single();
  }
}
