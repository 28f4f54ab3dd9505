package nl.beslisspoor.standalone;

import java.time.Duration;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file in which much happened: a JIM positioned late and never evaluated, with corrections of the
 * position and of the question before it; recorded over the API by the first administrator, who
 * stands in the file.
 *
 * @param position the decision that was recorded late and corrected
 * @param correction of it
 * @param question the place in the file of the question who matters, which was corrected too
 */
record LivedFile(String file, String position, String correction, long question) {

  /** Told to a running product, and shown by it. */
  static LivedFile in(RunningProduct product, String name) {
    var told = new Telling(product, product.token());
    var file = told.post("/dossiers", OPENING.formatted(name)).get("dossier").asString();
    var here = "/dossiers/" + file;
    var youth = told.person(file, "YOUTH");
    var question =
        told.post(here + "/netwerkvragen", WHO.formatted(youth)).get("volgnummer").asLong();
    var coach = told.post(here + "/personen", COACH).get("kenmerk").asString();
    var support =
        told.post(here + "/steunfiguren", CHOICE.formatted(coach)).get("kenmerk").asString();
    var jim = here + "/steunfiguren/" + support;
    told.post(jim + "/aanvaarding", "{\"gezegdOp\":\"2026-03-03T10:00:00+01:00\"}");
    var director = told.person(file, "PROFESSIONAL");
    told.post(here + "/netwerkcontacten", CONTACT.formatted(director, coach));
    told.post(here + "/middelen", ASK.formatted(director));
    var stored =
        told.post(jim + "/positionering", ACCOUNT.formatted("2026-03-10", "Zij kent hem.", coach));
    var entry = stored.get("volgnummer").asLong();
    var position = stored.get("besluit").asString();
    var correction =
        told.post(here + "/verbeteringen", CORRECTION.formatted(entry, "Het was op 9 maart."))
            .get("besluit")
            .asString();
    var last =
        told.post(
                here + "/verbeteringen", CORRECTION.formatted(question, "Het was op 28 februari."))
            .get("besluit")
            .asString();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> told.status("/besluiten/" + last) == 200);
    return new LivedFile(file, position, correction, question);
  }

  /** Below the address of the product. */
  String address() {
    return "/dossiers/" + file;
  }

  private record Telling(RunningProduct product, String token) {

    JsonNode post(String path, String body) {
      return product.record(token, path, body);
    }

    int status(String path) {
      return get(path).statusCode();
    }

    /** The first person of a file with that relation, as soon as it is shown. */
    String person(String file, String relation) {
      var found =
          Awaitility.await()
              .atMost(Duration.ofSeconds(20))
              .until(
                  () -> get("/dossiers/" + file + "/personen").body(),
                  people -> people.contains(relation));
      return JsonMapper.shared()
          .readTree(found)
          .get("resultaten")
          .valueStream()
          .filter(person -> person.at("/relatie/code").asString().equals(relation))
          .map(person -> person.get("persoon").asString())
          .findFirst()
          .orElseThrow();
    }

    private java.net.http.HttpResponse<String> get(String path) {
      return product.send(
          product.request("/api/v1" + path).header("Authorization", "Bearer " + token).GET());
    }
  }

  private static final String OPENING =
      """
      {"naam":"%s","geboortedatum":"2012-01-15","kader":"VOLUNTARY","verblijf":"AT_HOME",
       "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00","redenen":"Aanmelding.",
         "toelichtingen":{"professional-weighs-alternatives":"Er was niets te kiezen.",
           "professional-names-basis":"Aanmelding door de school."}}}
      """;

  private static final String WHO =
      """
      {"gesteldOp":"2026-03-01T11:00:00+01:00","aan":["%s"],"vraag":"Wie bel jij?",
       "antwoord":"Mijn trainer."}
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

  private static final String CONTACT =
      """
      {"op":"2026-03-04","minuten":45,"door":"%s","met":["%s"],"doel":"Wie vangt hem op?"}
      """;

  private static final String ASK =
      """
      {"soort":"TIME","hoeveel":60,"vrager":"%s","gevraagdOp":"2026-03-04",
       "waarvoor":"Elke week bellen."}
      """;

  private static final String ACCOUNT =
      """
      {"verantwoording":{"beslotenOp":"%sT09:00:00+01:00","redenen":"%s",
        "toelichtingen":{"heard-first":"Zij waren op reis.","parents-agree":"Niet bereikt.",
          "consent-statement-signed":"Volgt.","role-agreement-made":"Volgt.",
          "professional-names-basis":"Niets."},
        "gehoord":[{"partij":"%s","standpunt":"RESERVATIONS","woorden":"Ik heb weinig tijd.",
          "wijze":"PHONE","datum":"2026-03-09"}],
        "alternatieven":[{"wat":"Tante Els","waaromNiet":"Woont te ver weg."}]}}
      """;

  private static final String CORRECTION =
      """
      {"vastlegging":%d,"oorzaak":"WRONG_MOMENT","lezing":"%s",
       "verantwoording":{"beslotenOp":"2026-06-01T09:00:00+02:00","redenen":"Haar moeder belde.",
         "toelichtingen":{"heard-first":"Zij weet het al."}}}
      """;
}
