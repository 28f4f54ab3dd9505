package nl.beslisspoor.standalone.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

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
  private static final List<JsonNode> OURS = ours();

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
    return OURS.stream()
        .flatMap(file -> StreamSupport.stream(file.path(kind).spliterator(), false))
        .filter(one -> one.path("name").asString().startsWith(PREFIX))
        .toList();
  }

  /** Each start asks for them: those of the libraries are long, and are not parsed. */
  private static List<JsonNode> ours() {
    var found = new ArrayList<JsonNode>();
    try {
      var files = RoomSetting.class.getClassLoader().getResources(METADATA);
      while (files.hasMoreElements()) {
        try (var file = files.nextElement().openStream()) {
          var text = new String(file.readAllBytes(), UTF_8);
          if (text.contains('"' + PREFIX)) {
            found.add(JsonMapper.shared().readTree(text));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
