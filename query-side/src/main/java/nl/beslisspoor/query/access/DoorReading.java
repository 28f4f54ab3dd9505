package nl.beslisspoor.query.access;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.paper.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the door's JSON. What it does not name is empty, so a door that says less is no error. */
record DoorReading(JsonMapper json) {

  DoorAnswer read(int status, byte[] body) {
    var said = parsed(body);
    if (status >= 200 && status < 300) {
      return stored(said);
    }
    return status >= 500 ? new DoorAnswer.Away() : refused(status, said);
  }

  private static DoorAnswer stored(JsonNode said) {
    return new DoorAnswer.Stored(
        text(said, "dossier").orElse(""),
        said.path("volgnummer").asLong(-1),
        text(said, "kenmerk"),
        text(said, "besluit"),
        said.path("herhaald").asBoolean(false));
  }

  private static DoorAnswer refused(int status, JsonNode said) {
    var type = text(said, "type").orElse("about:blank");
    var rule = text(said.path("regel"), "id");
    return new DoorAnswer.Refused(
        status,
        type,
        DoorWords.of(type, rule, text(said, "detail")),
        faults(said.path("fouten")),
        rule,
        rules(said.path("regels")),
        about(said.path("waarover")));
  }

  private static List<Fault> faults(JsonNode list) {
    return list.valueStream()
        .map(one ->
            new Fault(
                text(one, "veld").orElse(""), DoorWords.ofField(text(one, "melding").orElse(""))))
        .toList();
  }

  private static Optional<DoorAnswer.About> about(JsonNode said) {
    return text(said, "code")
        .map(code ->
            new DoorAnswer.About(
                code, said.path("welke").valueStream().map(one -> one.asString("")).toList()));
  }

  private static List<String> rules(JsonNode list) {
    return list.valueStream().flatMap(rule -> text(rule, "id").stream()).toList();
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  private JsonNode parsed(byte[] body) {
    try {
      return json.readTree(body);
    } catch (JacksonException noJson) {
      return json.createObjectNode();
    }
  }
}
