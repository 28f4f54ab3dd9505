package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file about somebody of whom every text that anybody gave stands nowhere else. */
final class Canary {
  private static final String DAY = "2026-03-10";
  private static final String MOMENT = "2026-03-10T09:00:00+01:00";
  private static final int LETTERS = 12;

  private final RunningProduct product;
  private final String token;
  private final String mark;
  private final String youth = UUID.randomUUID().toString();
  private final String born;
  private final String file;
  private final List<String> addresses = new ArrayList<>();
  private int count;
  private long lastEntry;

  private Canary(RunningProduct product, String token, String born) {
    this.product = product;
    this.token = token;
    this.born = born;
    this.mark = letters();
    this.file = opened();
  }

  /**
   * Tells it through the doors of the API.
   *
   * @param born a day that nobody else was born on
   */
  static Canary sung(RunningProduct product, String token, String born) {
    var canary = new Canary(product, token, born);
    canary.tell();
    return canary;
  }

  private static String letters() {
    var letters = new StringBuilder("Q");
    for (int i = 1; i < LETTERS; i++) {
      letters.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
    }
    return letters.toString();
  }

  /** Begins every text of it, and nothing else. */
  String mark() {
    return mark;
  }

  /** A text that was given nowhere yet. */
  String song() {
    return "%s %d".formatted(mark, ++count);
  }

  int songs() {
    return count;
  }

  String born() {
    return born;
  }

  String file() {
    return file;
  }

  String youth() {
    return youth;
  }

  private String opened() {
    var body = new HashMap<String, Object>();
    body.put("naam", song());
    body.put("geboortedatum", born);
    body.put("jeugdige", youth);
    body.put("kader", "VOLUNTARY");
    body.put("verblijf", "RESIDENTIAL_GROUP");
    var account = full();
    account.put("beslotenOp", "2026-03-01T10:00:00+01:00");
    body.put("verantwoording", account);
    return post("/dossiers", body).get("dossier").asString();
  }

  private void tell() {
    var mother = person("MOTHER");
    var aunt = person("RELATIVE");
    var auntEntry = lastEntry;
    here(
        "/personen/" + aunt + "/verbetering",
        map(
            "vastlegging",
            auntEntry,
            "naam",
            song(),
            "relatie",
            "RELATIVE",
            "geboortedatum",
            "1985-05-01",
            "verantwoording",
            full(aunt)));
    here(
        "/netwerkvragen",
        map("gesteldOp", MOMENT, "aan", List.of(youth), "vraag", song(), "antwoord", song()));
    here("/netwerk", map("persoon", aunt, "kring", "NEAREST", "geeft", List.of("EMOTIONAL")));
    here(
        "/toestemmingen",
        map(
            "gever",
            youth,
            "betreft",
            youth,
            "soort",
            "SHARING",
            "ontvanger",
            aunt,
            "doel",
            song(),
            "categorieen",
            List.of("SCHOOL"),
            "periode",
            map("van", DAY),
            "uitgelegd",
            true,
            "verantwoording",
            bare(mother)));
    var support =
        here(
                "/steunfiguren",
                map("steunfiguur", aunt, "vorm", "jim", "verantwoording", bare(mother)))
            .get("kenmerk")
            .asString();
    var jim = "/steunfiguren/" + support;
    here(jim + "/aanvaarding", map("gezegdOp", MOMENT, "wijze", "IN_PERSON"));
    here(jim + "/standpunten", hearing(mother));
    here(jim + "/positionering", map("verantwoording", full(youth, mother, aunt)));
    here(
        jim + "/evaluatieplanning",
        map("op", LocalDate.now().plusDays(30).toString(), "reden", song()));
    here(
        jim + "/evaluaties",
        map(
            "conclusie",
            "CONTINUE",
            "volgendeOp",
            "2026-06-10",
            "bevindingen",
            findings(aunt),
            "verantwoording",
            full(youth, mother, aunt)));
    tellResources(aunt);
    here(
        "/verbeteringen",
        map(
            "vastlegging",
            0,
            "oorzaak",
            "WRITTEN_WRONG",
            "lezing",
            song(),
            "verantwoording",
            full(youth)));
    addresses.addAll(
        List.of(
            "",
            "/personen",
            "/tijdlijn",
            "/besluiten",
            "/rollen",
            "/steunfiguren",
            "/toestemmingen",
            "/netwerk",
            "/evaluaties",
            "/middelen",
            "/netwerkcontacten"));
  }

  /** Who holds it. */
  private String me() {
    var accounts =
        product.send(
            product.request("/api/v1/accounts").header("Authorization", "Bearer " + token).GET());
    return JsonMapper.shared()
        .readTree(accounts.body())
        .get("accounts")
        .valueStream()
        .filter(one -> one.get("naam").asString().equals(RunningProduct.ADMINISTRATOR))
        .map(one -> one.get("persoonId").asString())
        .findFirst()
        .orElseThrow();
  }

  private void tellResources(String aunt) {
    here(
        "/netwerkcontacten",
        map("op", DAY, "minuten", 45, "door", me(), "met", List.of(aunt), "doel", song()));
    here(
        "/middelen",
        map(
            "soort",
            "TRAVEL",
            "vrager",
            aunt,
            "gevraagdOp",
            DAY,
            "hoeveel",
            1_250,
            "waarvoor",
            song()));
  }

  private Map<String, Object> findings(String aunt) {
    return map(
        "doelen",
        List.of(
            map("doel", song(), "voortgang", GoalProgress.values()[0].name(), "woorden", song())),
        "vertrouwen",
        List.of(map("van", youth, "in", aunt, "punten", 7)),
        "tevredenheid",
        8,
        "watHelpt",
        song(),
        "ongewenst",
        List.of(map("soort", UnwantedEffectKind.values()[0].name(), "woorden", song())),
        "tegenstrijdig",
        List.of(song()));
  }

  private String person(String relation) {
    return here(
            "/personen", map("naam", song(), "relatie", relation, "geboortedatum", "1985-05-01"))
        .get("kenmerk")
        .asString();
  }

  /** What a professional owes, with these heard. */
  Map<String, Object> full(String... heard) {
    var account = bare(heard);
    account.put("redenen", song());
    account.put("vraag", song());
    account.put("uitkomst", song());
    account.put("alternatieven", List.of(map("wat", song(), "waaromNiet", song())));
    account.put("grondslag", List.of(map("soort", "AGREEMENT", "verwijzing", song())));
    return account;
  }

  private Map<String, Object> bare(String... heard) {
    return map(
        "beslotenOp", MOMENT, "gehoord", List.of(heard).stream().map(this::hearing).toList());
  }

  private Map<String, Object> hearing(String party) {
    return map(
        "partij",
        party,
        "standpunt",
        "SUPPORTS",
        "woorden",
        song(),
        "wijze",
        "PHONE",
        "datum",
        "2026-03-09");
  }

  static Map<String, Object> map(Object... pairs) {
    var map = new HashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** Tells more of the file, as who holds it. */
  JsonNode here(String path, Map<String, Object> body) {
    return post("/dossiers/" + file + path, body);
  }

  private JsonNode post(String path, Map<String, Object> body) {
    var answer = post(product, token, path, body, this::song);
    lastEntry = answer.get("volgnummer").asLong();
    return answer;
  }

  /** Explains what has to be explained, and tells it again. */
  @SuppressWarnings("unchecked")
  static JsonNode post(
      RunningProduct product,
      String token,
      String path,
      Map<String, Object> body,
      Supplier<String> words) {
    var mapper = JsonMapper.shared();
    var first = sent(product, token, path, mapper.writeValueAsString(body));
    if (first.statusCode() == 400 && first.body().contains("toelichting-nodig")) {
      var explained = new HashMap<String, Object>();
      mapper
          .readTree(first.body())
          .get("regels")
          .valueStream()
          .forEach(rule -> explained.put(rule.get("id").asString(), words.get()));
      ((Map<String, Object>) body.get("verantwoording")).put("toelichtingen", explained);
      first = sent(product, token, path, mapper.writeValueAsString(body));
    }
    assertThat(first.statusCode()).as("%s: %s", path, first.body()).isEqualTo(201);
    return mapper.readTree(first.body());
  }

  private static HttpResponse<String> sent(
      RunningProduct product, String token, String path, String body) {
    return product.send(
        product
            .request("/api/v1" + path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** What the API answers about it, address after address. */
  List<String> answers() {
    return answers(product, token);
  }

  /** As {@link #answers}, from another installation that has the same file. */
  List<String> answers(RunningProduct from, String token) {
    return addresses.stream()
        .map(address ->
            from.send(
                from.request("/api/v1/dossiers/" + file + address)
                    .header("Authorization", "Bearer " + token)
                    .GET()))
        .filter(answer -> answer.statusCode() == 200)
        .map(HttpResponse::body)
        .toList();
  }
}
