package nl.beslisspoor.events.wire;

import java.util.List;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says of each seal where it stood as stored, before an upcaster moves it elsewhere. */
final class Places {

  private Places() {}

  /** Writes its place into each seal at or below a node. */
  static void write(JsonNode node, Place place) {
    switch (node) {
      case ObjectNode object ->
          List.copyOf(object.propertyNames())
              .forEach(name -> object.set(name, written(object.get(name), place, name)));
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, written(array.get(i), place, Integer.toString(i)));
        }
      }
      default -> {}
    }
  }

  private static JsonNode written(JsonNode node, Place above, String name) {
    var place = above.at(above.field() + "/" + name);
    if (node.isString() && Seal.isInPlace(node.stringValue())) {
      var seal = Seal.parse(node.stringValue(), place);
      return JsonNodeFactory.instance.stringNode(seal.token());
    }
    write(node, place);
    return node;
  }
}
