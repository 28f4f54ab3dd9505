package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WebConventionsIT {
  private static final RunningProduct PRODUCT = RunningProduct.shared();

  @Test
  void a_stranger_gets_a_problem_with_the_version_of_the_api() {
    assertProblem(PRODUCT.get("/api/v1/dossiers"), 401);
  }

  @Test
  void a_token_that_is_none_gets_a_problem() {
    assertProblem(PRODUCT.send(request("/api/v1/dossiers", "none.of.it").GET()), 401);
  }

  @Test
  void an_unknown_address_gets_a_problem() {
    assertProblem(PRODUCT.send(signedIn("/api/v1/bestaat-niet").GET()), 404);
  }

  @Test
  void a_method_the_address_does_not_know_gets_a_problem() {
    assertProblem(PRODUCT.send(signedIn("/api/v1/tokens").DELETE()), 405);
  }

  @Test
  void json_that_cannot_be_read_gets_a_problem() {
    var request = PRODUCT.request("/api/v1/tokens").header("Content-Type", "application/json");
    assertProblem(PRODUCT.send(request.POST(BodyPublishers.ofString("{\"naam\":"))), 400);
  }

  @Test
  void a_form_that_the_address_does_not_read_gets_a_problem() {
    var request = PRODUCT.request("/api/v1/tokens").header("Content-Type", "text/csv");
    assertProblem(PRODUCT.send(request.POST(BodyPublishers.ofString("naam;wachtwoord"))), 415);
  }

  @Test
  void every_answer_protects_itself_once() {
    for (var path : new String[] {"/", "/api/v1/dossiers", "/inloggen", "/actuator/health"}) {
      var headers = PRODUCT.get(path).headers();
      assertThat(headers.allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
      assertThat(headers.allValues("Referrer-Policy")).as(path).hasSize(1);
      assertThat(headers.allValues("Strict-Transport-Security")).as(path).hasSize(1);
      assertThat(headers.allValues("Content-Security-Policy"))
          .as(path)
          .singleElement()
          .asString()
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("Cache-Control").orElse("")).as(path).contains("no-store");
      assertThat(headers.firstValue("Server")).as(path).isEmpty();
    }
  }

  @Test
  void nobody_reads_the_meters_unless_administrator() {
    assertThat(PRODUCT.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(PRODUCT.send(signedIn("/actuator/prometheus").GET()).body())
        .contains("jvm_memory_used_bytes");
    assertThat(PRODUCT.send(signedIn("/actuator/env").GET()).statusCode()).isNotEqualTo(200);
  }

  @Test
  void an_administrator_alone_asks_what_is_parked_and_has_it_tried_again() {
    assertThat(PRODUCT.get("/actuator/parked").statusCode()).isEqualTo(401);
    assertThat(PRODUCT.send(signedIn("/actuator/parked").GET()).body())
        .isEqualTo("{\"parked\":[]}");
    var again = retry("timeline");
    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    assertThat(again.body()).isEqualTo("{\"streams\":{},\"left\":[]}");
    assertThat(retry("bestaat-niet").statusCode()).isEqualTo(404);
  }

  @Test
  void an_administrator_alone_sees_which_alarms_there_are() {
    assertThat(PRODUCT.get("/actuator/health").body()).doesNotContain("numbering", "disk");
    assertThat(PRODUCT.send(signedIn("/actuator/health").GET()).body())
        .contains("\"numbering\"", "\"disk\"", "\"parked\"");
    assertThat(PRODUCT.send(signedIn("/actuator/prometheus").GET()).body())
        .contains("beslisspoor_alarm{alarm=\"numbering\"}");
  }

  private static HttpResponse<String> retry(String view) {
    return PRODUCT.send(
        signedIn("/actuator/parked/" + view)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}")));
  }

  private static HttpRequest.Builder signedIn(String path) {
    return request(path, PRODUCT.token());
  }

  private static HttpRequest.Builder request(String path, String token) {
    return PRODUCT.request(path).header("Authorization", "Bearer " + token);
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().allValues("API-Version"))
        .singleElement()
        .asString()
        .matches("1\\.\\d+\\.\\d+");
    var problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("type").asString("")).isNotBlank();
    assertThat(problem.path("title").asString("")).isNotBlank();
    assertThat(problem.path("detail").asString("")).isNotBlank();
    assertThat(problem.path("status").asInt()).isEqualTo(status);
  }
}
