package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stood open on a day, over HTTP: a choice and a no that were both recorded months later. */
class WhatStoodOpenIT {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final RunningProduct product = RunningProduct.shared();
  private final String token = product.token();

  @Test
  void what_stood_open_is_answered_as_it_was_and_as_it_was_known() {
    var opened = post("/dossiers", OPENING);
    var file = opened.required("dossier").asString();
    var coach = post("/dossiers/" + file + "/personen", COACH).required("kenmerk").asString();
    var before = changedAt(file);
    var support =
        post("/dossiers/" + file + "/steunfiguren", CHOICE.formatted(coach))
            .required("kenmerk")
            .asString();
    var open = awaited(file, "peildatum=2026-03-05", results -> results.size() == 1).get(0);
    var choice = Instant.parse(open.required("bekendVanaf").asString());
    post(
        "/dossiers/" + file + "/steunfiguren/" + support + "/afwijzing",
        "{\"gezegdOp\":\"2026-03-04T10:00:00+01:00\"}");

    assertThat(awaited(file, "peildatum=2026-03-05", JsonNode::isEmpty)).isEmpty();
    assertThat(open.at("/soort/code").asString()).isEqualTo("POSITION_UNDECIDED");
    assertThat(open.required("openSinds").asString()).isEqualTo("2026-03-02");
    assertThat(open.has("eigenaar")).isTrue();
    assertThat(open.has("bekendTot")).isFalse();
    assertThat(ask(file, "peildatum=2026-03-05&bekendOp=" + before)).isEmpty();
    assertThat(ask(file, "peildatum=2026-03-05&bekendOp=" + choice.minusNanos(1_000))).isEmpty();
    assertThat(ask(file, "peildatum=2026-03-05&bekendOp=" + choice))
        .singleElement()
        .matches(then -> then.has("bekendTot"));
    assertThat(ask(file, "peildatum=2026-03-01&bekendOp=" + choice)).isEmpty();
    assertThat(ask(file, "bekendOp=" + choice)).hasSize(1);
    assertThat(ask(file, "peildatum=2026-03-03")).hasSize(1);
  }

  private String changedAt(String file) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> get("/dossiers/" + file).path("gewijzigdOp"),
            changed -> !changed.isMissingNode() && people(file) == 3)
        .asString();
  }

  private int people(String file) {
    return get("/dossiers/" + file + "/personen").path("resultaten").size();
  }

  private JsonNode awaited(String file, String question, Predicate<JsonNode> answered) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> ask(file, question), answered);
  }

  private JsonNode ask(String file, String question) {
    return get("/openstaand?dossier=" + file + "&" + question).required("resultaten");
  }

  private JsonNode post(String path, String body) {
    return product.record(token, path, body);
  }

  private JsonNode get(String path) {
    var answer =
        product.send(
            product.request("/api/v1" + path).header("Authorization", "Bearer " + token).GET());
    return JSON.readTree(answer.body());
  }

  private static final String OPENING =
      """
      {"naam":"Noor","geboortedatum":"2012-01-15","kader":"VOLUNTARY","verblijf":"AT_HOME",
       "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00","redenen":"Aanmelding.",
         "toelichtingen":{"professional-weighs-alternatives":"Er was niets te kiezen.",
           "professional-names-basis":"Aanmelding door de school."}}}
      """;

  private static final String COACH =
      """
      {"naam":"Fleur","relatie":"TEACHER_OR_COACH","geboortedatum":"1988-06-01"}
      """;

  private static final String CHOICE =
      """
      {"steunfiguur":"%s","vorm":"jim",
       "verantwoording":{"beslotenOp":"2026-03-02T16:00:00+01:00"}}
      """;
}
