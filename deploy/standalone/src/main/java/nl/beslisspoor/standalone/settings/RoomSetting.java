package nl.beslisspoor.standalone.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A setting that a room keeps for itself, as its typed properties describe it.
 *
 * @param property such as {@code beslisspoor.access.token-lifetime}
 * @param standard the default; empty when there is none
 * @param description its meaning, in one sentence
 */
public record RoomSetting(String property, String standard, String description) {
  private static final String METADATA = "META-INF/spring-configuration-metadata.json";
  private static final String PREFIX = "beslisspoor.";

  /** All of them in all modules, by name. */
  public static List<RoomSetting> all() {
    return described("properties").stream()
        .map(one ->
            new RoomSetting(
                one.path("name").asString(),
                one.path("defaultValue").asString(""),
                one.path("description").asString("")))
        .sorted(Comparator.comparing(RoomSetting::property))
        .toList();
  }

  /** The environment variable: {@code BESLISSPOOR_ACCESS_TOKEN_LIFETIME}. */
  public String variable() {
    return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  /** What the compiler wrote down about our typed properties: "properties" or "groups". */
  static List<JsonNode> described(String kind) {
    var found = new ArrayList<JsonNode>();
    try {
      var files = RoomSetting.class.getClassLoader().getResources(METADATA);
      while (files.hasMoreElements()) {
        try (var file = files.nextElement().openStream()) {
          StreamSupport.stream(JsonMapper.shared().readTree(file).path(kind).spliterator(), false)
              .filter(one -> one.path("name").asString().startsWith(PREFIX))
              .forEach(found::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
