package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What should not have been recorded is corrected: the correction shows, and once two others have
 * agreed what stood there reads as destroyed, and nothing else does.
 */
class UnlawfulRecordIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String WRONG = "Haar moeder is verslaafd.";
  private static final String READING = "Dit ging niemand aan.";
  private static final String STAYS = "De school vroeg om hulp.";

  private final RunningProduct product = RunningProduct.shared();
  private final String corrector = product.token();
  private String file;

  /** Somebody who signs in and stands in the file with a role. */
  private record Guard(String token, String person) {}

  @Test
  void the_correction_shows_and_the_original_reads_as_destroyed() {
    open();
    var leader = guard("unlawful-leader", "Lotte Leider", "TEAM_LEADER");
    var officer = guard("unlawful-officer", "Otto Officier", "DATA_PROTECTION_OFFICER");
    var entry = said();
    await().atMost(PATIENCE).until(() -> questions().contains(WRONG));

    var request = corrected(entry);
    await().atMost(PATIENCE).until(() -> correction(entry).equals(READING));
    assertThat(questions()).as("nothing is destroyed yet").contains(WRONG);

    answer(leader, request, "besluit");
    answer(officer, request, "bevestiging");
    await().atMost(PATIENCE).until(() -> !questions().contains(WRONG));
    assertThat(questions()).contains("\"antwoord\":{\"vernietigd\":true}");
    assertThat(correction(entry)).isEqualTo(READING);
    assertThat(get("/besluiten?dossier=" + file)).contains(STAYS);
    assertThat(get("/dossiers/" + file + "/personen")).contains("Lotte Leider");
  }

  private void open() {
    var account =
        """
        {"beslotenOp":"2026-03-01T10:00:00+01:00","redenen":"Aanmelding.","uitkomst":"%s",
         "toelichtingen":{"professional-weighs-alternatives":"Er was niets te kiezen.",
           "professional-names-basis":"Aanmelding door de school."}}
        """
            .formatted(STAYS);
    file =
        post(
                corrector,
                "/dossiers",
                """
                {"naam":"Isa","geboortedatum":"2012-01-15","kader":"VOLUNTARY","verblijf":"AT_HOME",
                 "verantwoording":%s}
                """
                    .formatted(account))
            .get("dossier")
            .asString();
  }

  private Guard guard(String name, String displayName, String role) {
    var guard = signedIn(Colleague.with(product, name, displayName, "PROFESSIONAL"));
    here(
        corrector,
        "/personen",
        "{\"persoon\":\"%s\",\"naam\":\"%s\",\"relatie\":\"PROFESSIONAL\"}"
            .formatted(guard.person(), displayName));
    here(
        corrector,
        "/rollen",
        """
        {"persoon":"%1$s","soort":"%2$s","mandaat":{"grond":"ORGANISATION"},
         "periode":{"van":"2026-03-01"},
         "verantwoording":{"beslotenOp":"2026-03-02T10:00:00+01:00","redenen":"Dat is nodig.",
           "gehoord":[{"partij":"%1$s","standpunt":"SUPPORTS"}],
           "toelichtingen":{"professional-weighs-alternatives":"Er was niemand anders.",
             "professional-names-basis":"Het mandaatregister."}}}
        """
            .formatted(guard.person(), role));
    return guard;
  }

  private Guard signedIn(Colleague colleague) {
    var answer =
        product.send(
            product
                .request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"naam\":\"%s\",\"wachtwoord\":\"%s\",\"nieuwWachtwoord\":\"%s\"}"
                            .formatted(
                                colleague.name(),
                                colleague.oneTimePassword(),
                                "een-heel-eigen-wachtwoord-7"))));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    var person =
        read(get("/accounts"))
            .get("accounts")
            .valueStream()
            .filter(account -> account.get("naam").asString().equals(colleague.name()))
            .map(account -> account.get("persoonId").asString())
            .findFirst()
            .orElseThrow();
    return new Guard(read(answer.body()).get("token").asString(), person);
  }

  private long said() {
    return here(
            corrector,
            "/netwerkvragen",
            """
            {"gesteldOp":"2026-03-03T10:00:00+01:00","aan":["%s"],"vraag":"Wie helpt jou?",
             "antwoord":"%s"}
            """
                .formatted(youth(), WRONG))
        .get("volgnummer")
        .asLong();
  }

  /** The request to destroy that comes with the correction. */
  private String corrected(long entry) {
    here(
        corrector,
        "/verbeteringen",
        """
        {"vastlegging":%d,"oorzaak":"UNLAWFUL","lezing":"%s",
         "verantwoording":{"beslotenOp":"2026-03-04T10:00:00+01:00","redenen":"Nagevraagd.",
           "gehoord":[{"partij":"%s","standpunt":"SUPPORTS"}]}}
        """
            .formatted(entry, READING, youth()));
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                read(get("/openstaand?dossier=" + file))
                    .get("resultaten")
                    .valueStream()
                    .filter(open -> open.at("/soort/code").asString().equals("DESTRUCTION_ASKED"))
                    .map(open -> open.get("onderwerp").asString())
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private void answer(Guard by, String request, String step) {
    here(
        by.token(),
        "/vernietigingen/" + request + "/" + step,
        """
        {"verantwoording":{"beslotenOp":"%s","redenen":"Dit hoort hier niet.",
          "gehoord":[{"partij":"%s","standpunt":"SUPPORTS"}]}}
        """
            .formatted(Instant.now(), youth()));
  }

  /** How the entry is to be read; blank while that is not known. */
  private String correction(long entry) {
    return read(get("/dossiers/" + file + "/tijdlijn"))
        .get("resultaten")
        .valueStream()
        .filter(one -> one.get("volgnummer").asLong() == entry)
        .map(one -> one.at("/verbeteringen/0/lezing").asString(""))
        .findFirst()
        .orElse("");
  }

  private String questions() {
    return get("/dossiers/" + file + "/netwerkvragen");
  }

  private String youth() {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                read(get("/dossiers/" + file + "/personen"))
                    .path("resultaten")
                    .valueStream()
                    .filter(person -> person.at("/relatie/code").asString("").equals("YOUTH"))
                    .map(person -> person.get("persoon").asString())
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private JsonNode here(String token, String path, String body) {
    return post(token, "/dossiers/" + file + path, body);
  }

  private JsonNode post(String token, String path, String body) {
    return product.record(token, path, body);
  }

  private String get(String path) {
    return product
        .send(
            product.request("/api/v1" + path).header("Authorization", "Bearer " + corrector).GET())
        .body();
  }

  private static JsonNode read(String body) {
    return JsonMapper.shared().readTree(body);
  }
}
