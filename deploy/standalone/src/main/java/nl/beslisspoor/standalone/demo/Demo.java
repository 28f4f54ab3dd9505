package nl.beslisspoor.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.engine.IdempotencyKey;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.query.access.AccountChanges;
import nl.beslisspoor.query.access.Accounts;
import nl.beslisspoor.standalone.demo.telling.Calendar;
import nl.beslisspoor.standalone.demo.telling.Seen;
import nl.beslisspoor.standalone.demo.telling.Step;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an installation whose log is empty, when that is asked; says so either way. Runs after the
 * first administrator has been let in.
 */
@ConditionalOnWebApplication
@Order(2)
public class Demo implements ApplicationRunner {
  private final Settings settings;
  private final JdbcClient jdbc;
  private final Decisions decisions;
  private final OrganisationId organisation;
  private final DemoAccounts accounts;

  Demo(
      Settings settings,
      JdbcClient jdbc,
      Decisions decisions,
      OrganisationId organisation,
      Accounts accounts,
      AccountChanges changes) {
    this.settings = settings;
    this.jdbc = jdbc;
    this.decisions = decisions;
    this.organisation = organisation;
    this.accounts = new DemoAccounts(accounts, changes);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!settings.demo()) {
      return;
    }
    say(empty() ? fill() : "Demo: nothing added, since this installation holds data already.");
  }

  private boolean empty() {
    return jdbc.sql("select not exists (select from log.event)").query(Boolean.class).single();
  }

  private String fill() {
    var password = accounts.open();
    var today = LocalDate.now(Calendar.ZONE);
    var files = new HashMap<CaseId, Seen>();
    for (var step : Histories.inOrder(accounts.staff(), organisation, new Calendar(today))) {
      var seen = files.getOrDefault(step.file(), Seen.nothing());
      files.put(step.file(), seen.after(step.act(), decide(step, seen)));
    }
    var events = files.values().stream().mapToLong(file -> file.last() + 1).sum();
    return "Demo: %d files filled with %d events.%s"
        .formatted(files.size(), events, password.map(Demo::invitation).orElse(""));
  }

  /** The file's sequence after the step. */
  private long decide(Step step, Seen seen) {
    var act = step.act();
    var key = new IdempotencyKey("demo-" + act.id());
    var request = act.id().toString().getBytes(StandardCharsets.UTF_8);
    return decisions.decide(step.command().apply(seen), act, key, request).sequence();
  }

  private static String invitation(String password) {
    return "%nSign in as anna, bram or esra (professional), carla (supervisor) or dirk (auditor)%n"
            .formatted()
        + "with the one-time password "
        + password;
  }

  /** On the error stream when the other one holds JSON lines only. */
  private void say(String text) {
    var out = settings.jsonLogs() ? System.err : System.out;
    out.println(text);
  }
}
