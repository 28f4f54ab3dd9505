package nl.beslisspoor.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to the door, as a professional unless told otherwise. */
class Visitor {

  static final String ROLE = "X-Role";
  static final String PERSON = "X-Person";

  private final Environment environment;
  private final JsonMapper json = JsonMapper.shared();
  private final RestClient http = RestClient.create();

  Visitor(Environment environment) {
    this.environment = environment;
  }

  /** What came back. */
  record Reply(int status, JsonNode body) {

    String text(String field) {
      return body.required(field).asString();
    }

    Reply accepted() {
      assertThat(status).as(body.toString()).isEqualTo(201);
      return this;
    }

    void refused(String rule) {
      assertThat(status).as(body.toString()).isEqualTo(409);
      assertThat(body.required("regel").required("id").asString()).isEqualTo(rule);
    }

    void asksToExplain(Collection<String> rules) {
      assertThat(status).as(body.toString()).isEqualTo(400);
      assertThat(text("type")).endsWith("toelichting-nodig");
      assertThat(body.required("regels"))
          .extracting(rule -> rule.required("id").asString())
          .containsExactlyInAnyOrderElementsOf(rules);
    }

    void faults(Collection<String> fields) {
      assertThat(status).as(body.toString()).isEqualTo(400);
      assertThat(body.required("fouten"))
          .extracting(fault -> fault.required("veld").asString())
          .containsExactlyInAnyOrderElementsOf(fields);
    }
  }

  Reply post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString(), "PROFESSIONAL");
  }

  /** With somebody else than Anna signed in. */
  Reply postAs(String person, String path, Object body) {
    return send(person, path, body, UUID.randomUUID().toString(), "PROFESSIONAL");
  }

  /**
   * @param body JSON as text, or what JSON is made of
   */
  Reply post(String path, Object body, String key, String role) {
    return send(DoorRig.ANNA.toString(), path, body, key, role);
  }

  private Reply send(String person, String path, Object body, String key, String role) {
    return http.post()
        .uri(address("/api/v1" + path))
        .contentType(MediaType.APPLICATION_JSON)
        .header("Idempotency-Key", key)
        .header(ROLE, role)
        .header(PERSON, person)
        .body(body instanceof String text ? text : json.writeValueAsString(body))
        .exchange((request, response) ->
            new Reply(response.getStatusCode().value(), json.readTree(response.getBody())));
  }

  Reply get(String path) {
    return http.get()
        .uri(address(path))
        .header(ROLE, "PROFESSIONAL")
        .exchange((request, response) ->
            new Reply(response.getStatusCode().value(), json.readTree(response.getBody())));
  }

  private String address(String path) {
    return "http://localhost:" + environment.getProperty("local.server.port") + path;
  }
}
