package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.json.JsonMapper;

/** An account that the administrator just opened. */
record Colleague(String name, String oneTimePassword) {

  static Colleague with(RunningProduct product, String name, String displayName, String role) {
    var answer =
        product.send(
            product
                .request("/api/v1/accounts")
                .header("Authorization", "Bearer " + product.token())
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"naam\":\"%s\",\"weergavenaam\":\"%s\",\"rollen\":[\"%s\"]}"
                            .formatted(name, displayName, role))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var opened = JsonMapper.shared().readTree(answer.body());
    return new Colleague(name, opened.get("eenmaligWachtwoord").asString());
  }
}
