package nl.beslisspoor.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers to questions that have the same answer for ever, asked as of one moment. */
final class Answers {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<String> OF_A_FILE =
      List.of(
          "",
          "/personen",
          "/netwerk",
          "/netwerkvragen",
          "/rollen",
          "/steunfiguren",
          "/toestemmingen",
          "/toestemmingsverklaringen",
          "/beperkingen",
          "/woorden",
          "/evaluaties",
          "/evaluatieplanning",
          "/middelen",
          "/netwerkcontacten",
          "/tijdlijn");

  private static final List<String> ACROSS_FILES =
      List.of(
          "/besluitvervolgen",
          "/doorlooptijden",
          "/middelen",
          "/openstaand",
          "/tijd-en-geld/dossiers",
          "/twijfelgronden");

  private static final List<String> OF_A_DECISION = List.of("", "/bekend", "/gevolgen");

  /** What a question may be asked with, so that its answer does not change. */
  private final Map<String, String> asOf;

  private final Client client;

  private Answers(Client client, Instant moment) {
    var day = LocalDate.ofInstant(moment, ZoneId.of("Europe/Amsterdam"));
    this.client = client;
    this.asOf = Map.of("limiet", "100", "bekendOp", moment.toString(), "peildatum", day.toString());
  }

  /**
   * Asks everything there is to ask about these files.
   *
   * @param moment what was known then, as it held on its day
   * @return by path, in the order in which they were asked
   */
  static Map<String, JsonNode> of(Client client, List<String> files, Instant moment) {
    return new Answers(client, moment).toAll(files);
  }

  private Map<String, JsonNode> toAll(List<String> files) {
    var paths = client.ask("/openapi.json").required("paths");
    var questions = new ArrayList<String>();
    for (var question : ACROSS_FILES) {
      questions.add(question + asOf(paths.required(question)));
    }
    for (var part : OF_A_FILE) {
      var query = asOf(paths.required("/dossiers/{dossierId}" + part));
      files.forEach(file -> questions.add("/dossiers/" + file + part + query));
    }
    var answers = asked(client, questions);
    for (var part : OF_A_DECISION) {
      var query = asOf(paths.required("/besluiten/{besluitId}" + part));
      var ofDecisions = decisions(answers).map(id -> "/besluiten/" + id + part + query).toList();
      answers.putAll(asked(client, ofDecisions));
    }
    return answers;
  }

  private String asOf(JsonNode path) {
    var given = new ArrayList<String>();
    for (var parameter : path.required("get").path("parameters")) {
      var name = parameter.required("name").asString();
      if (asOf.containsKey(name)) {
        given.add(name + "=" + asOf.get(name));
      }
    }
    return given.isEmpty() ? "" : "?" + String.join("&", given);
  }

  static Map<String, JsonNode> asked(Client client, Iterable<String> paths) {
    var answers = new LinkedHashMap<String, JsonNode>();
    paths.forEach(path -> answers.put(path, client.ask(path)));
    return answers;
  }

  private static Stream<String> decisions(Map<String, JsonNode> answers) {
    return answers.values().stream()
        .flatMap(answer -> answer.findValues("besluit").stream())
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .distinct()
        .sorted();
  }

  static String written(Map<String, JsonNode> answers) {
    return JSON.writeValueAsString(answers);
  }

  static Map<String, JsonNode> read(String text) {
    var answers = new LinkedHashMap<String, JsonNode>();
    JSON.readTree(text).properties().forEach(one -> answers.put(one.getKey(), one.getValue()));
    return answers;
  }

  /** Whether all of the first is in the second, which may say more: what was added since. */
  static boolean within(JsonNode then, JsonNode now) {
    if (then.isObject()) {
      return now.isObject()
          && then.properties().stream()
              .allMatch(one -> within(one.getValue(), now.path(one.getKey())));
    }
    if (then.isArray()) {
      return now.isArray() && then.size() == now.size() && eachWithin(then, now);
    }
    return then.equals(now);
  }

  private static boolean eachWithin(JsonNode then, JsonNode now) {
    for (int at = 0; at < then.size(); at++) {
      if (!within(then.get(at), now.get(at))) {
        return false;
      }
    }
    return true;
  }
}
