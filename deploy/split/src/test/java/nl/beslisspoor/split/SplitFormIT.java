package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two command and two query processes over one log and a broker, real ones, which are killed. After
 * each blow: what was acknowledged stands in the log once, the log is dense, every view holds it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SplitFormIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LOG_TOPIC = "beslisspoor.log";

  private final Installation installation = Shared.installation();
  private final Client client = new Client(installation.address());
  private final Log log = Log.of(installation.database());
  private String file;
  private final List<Client.Stored> acknowledged = new ArrayList<>();

  @Test
  @Order(1)
  void what_is_recorded_through_the_front_is_shown_by_any_query_process() {
    var key = Client.key();
    var stored = client.open(key);
    file = stored.file();
    acknowledged.add(stored);

    assertThat(client.open(key).repeated()).isTrue();
    bring("Fleur");
    allIsThere();
    for (var query : installation.queries()) {
      assertThat(new Client(query.address()).ask("/dossiers/" + file + "/personen").toString())
          .contains("Fleur");
    }
  }

  @Test
  @Order(1)
  void every_process_describes_the_whole_api_as_it_was_released() throws IOException {
    var released = Files.readString(Path.of("../standalone/openapi.json"));

    assertThat(client.get("/openapi.json").body()).isEqualTo(released);
    for (var command : installation.commands()) {
      assertThat(client.at(command.address()).get("/openapi.json").body()).isEqualTo(released);
    }
  }

  @Test
  @Order(1)
  void behind_a_proxy_that_ends_tls_a_session_is_for_tls_alone() {
    assertThat(cookieBy("https")).contains("; Secure");
    assertThat(cookieBy("http")).doesNotContain("Secure");
  }

  private String cookieBy(String scheme) {
    var answer = new Browser(installation.address()).openBy(scheme, "/inloggen");
    return answer.headers().firstValue("Set-Cookie").orElseThrow();
  }

  @Test
  @Order(1)
  void a_command_process_shows_no_pages_and_knows_no_sessions() {
    var command = new Browser(installation.commands().getFirst().address());

    assertThat(command.open("/inloggen").statusCode()).isEqualTo(401);
    assertThat(command.openWithSession("/dossiers").statusCode()).isEqualTo(401);
  }

  @Test
  @Order(2)
  void the_topic_holds_every_entry_of_the_log_in_its_order() {
    await().atMost(PATIENCE).until(() -> log.relayed(LOG_TOPIC) == log.next());

    assertThat(new Topic(installation.broker().servers(), LOG_TOPIC).indexes())
        .containsExactlyElementsOf(LongStream.range(0, log.next()).boxed().toList());
  }

  @Test
  @Order(3)
  void a_browser_stays_signed_in_when_the_query_process_that_let_it_in_is_killed() {
    var browser = new Browser(installation.address());
    assertThat(browser.signIn().uri().getPath()).doesNotContain("inloggen");
    var first = installation.queries().getFirst();
    first.kill();

    for (var again = 0; again < 4; again++) {
      var answer = browser.open("/dossiers");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.uri().getPath()).isEqualTo("/dossiers");
    }
    bring("Sanne");
    allIsThere();
    first.begin();
    first.awaitReady();
  }

  @Test
  @Order(4)
  void a_query_process_that_feeds_is_killed_and_the_other_goes_on() {
    for (var query : installation.queries()) {
      query.kill();
      bring("Joris");
      allIsThere();
      query.begin();
      query.awaitReady();
    }
  }

  @Test
  @Order(5)
  void a_command_process_is_killed_and_the_other_decides_numbers_and_relays() {
    for (var command : installation.commands()) {
      command.kill();
      bring("Maud");
      allIsThere();
      await().atMost(PATIENCE).until(() -> log.relayed(LOG_TOPIC) == log.next());
      command.begin();
      command.awaitReady();
    }
  }

  @Test
  @Order(6)
  void while_the_broker_is_away_decisions_are_taken_and_shown_and_it_gets_them_later() {
    for (var blow = 0; blow < 2; blow++) {
      installation.broker().kill();
      bring("Pieter");
      allIsThere();
      installation.broker().start();
      bring("Lotte");
      allIsThere();
      await().atMost(PATIENCE).until(() -> log.relayed(LOG_TOPIC) == log.next());
    }
  }

  @Test
  @Order(7)
  void a_topic_that_was_wiped_is_filled_again_from_the_log() {
    var topic = new Topic(installation.broker().servers(), LOG_TOPIC);
    topic.delete();
    bring("Hanna");
    allIsThere();

    await()
        .atMost(PATIENCE.multipliedBy(2))
        .ignoreExceptions()
        .untilAsserted(() ->
            assertThat(topic.indexes())
                .containsSubsequence(LongStream.range(0, log.next()).boxed().toList()));
  }

  /**
   * Sends again under the same key while a process that was just killed takes the request with it:
   * whether it was recorded, nobody but the log knows then.
   */
  private void bring(String name) {
    var key = Client.key();
    await()
        .atMost(PATIENCE)
        .ignoreException(UncheckedIOException.class)
        .until(() -> brought(client.sendPerson(file, name, key)));
  }

  private boolean brought(HttpResponse<String> answer) {
    if (answer.statusCode() == 503) {
      return false;
    }
    acknowledged.add(Client.stored(answer));
    return true;
  }

  private void allIsThere() {
    await().atMost(PATIENCE).until(() -> log.dense() && log.viewsHoldAll());
    var last = acknowledged.stream().mapToLong(Client.Stored::sequence).max().orElseThrow();
    assertThat(log.events(file)).isEqualTo(last + 1);
    assertThat(client.ask("/dossiers/" + file + "/personen").path("resultaten").size())
        .isGreaterThanOrEqualTo(acknowledged.size());
  }
}
