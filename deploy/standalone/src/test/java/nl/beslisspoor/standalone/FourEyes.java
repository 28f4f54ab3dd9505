package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data protection officer beside the administrator, so that two can decide to destroy.
 *
 * @param token of the officer
 * @param person pseudonym of the officer
 */
record FourEyes(RunningProduct product, String token, String person) {
  private static final String PASSWORD = "een-heel-eigen-wachtwoord-7";

  static FourEyes with(RunningProduct product) {
    var officer = Colleague.with(product, "fenna", "Fenna FG", "PROFESSIONAL");
    var signedIn =
        read(
            product.send(
                product
                    .request("/api/v1/tokens")
                    .header("Content-Type", "application/json")
                    .POST(
                        BodyPublishers.ofString(
                            "{\"naam\":\"%s\",\"wachtwoord\":\"%s\",\"nieuwWachtwoord\":\"%s\"}"
                                .formatted(officer.name(), officer.oneTimePassword(), PASSWORD)))));
    var accounts = read(get(product, product.token(), "/accounts")).get("accounts");
    var person =
        accounts
            .valueStream()
            .filter(account -> account.get("naam").asString().equals(officer.name()))
            .map(account -> account.get("persoonId").asString())
            .findFirst()
            .orElseThrow();
    return new FourEyes(product, signedIn.get("token").asString(), person);
  }

  /** The officer comes into a file. */
  void join(Canary file) {
    file.here(
        "/personen", Canary.map("persoon", person, "naam", file.song(), "relatie", "PROFESSIONAL"));
    file.here(
        "/rollen",
        Canary.map(
            "persoon",
            person,
            "soort",
            "DATA_PROTECTION_OFFICER",
            "mandaat",
            Canary.map("grond", "ORGANISATION"),
            "periode",
            Canary.map("van", "2026-03-01"),
            "verantwoording",
            file.full(person)));
  }

  /** Everything in a file; done when this returns, and answers the request. */
  String destroyAll(Canary file) {
    var request =
        file.here(
                "/vernietigingen",
                Canary.map(
                    "verzoeker",
                    file.youth(),
                    "gevraagdOp",
                    "2026-03-10",
                    "grond",
                    "REQUEST",
                    "omvang",
                    Canary.map("alles", true)))
            .get("kenmerk")
            .asString();
    var answers = "/vernietigingen/" + request;
    file.here(answers + "/besluit", account(file));
    Canary.post(
        product,
        token,
        "/dossiers/" + file.file() + answers + "/bevestiging",
        account(file),
        file::song);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> certificate(request).statusCode() == 200);
    return request;
  }

  private static Map<String, Object> account(Canary file) {
    var account = file.full();
    account.put("gehoord", List.of());
    return Canary.map("verantwoording", account);
  }

  HttpResponse<String> certificate(String request) {
    return get(product, product.token(), "/vernietigingen/" + request + "/verklaring");
  }

  private static HttpResponse<String> get(RunningProduct product, String token, String path) {
    return product.send(
        product.request("/api/v1" + path).header("Authorization", "Bearer " + token).GET());
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }
}
