package nl.beslisspoor.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package as its package-info describes it.
 *
 * @param name without {@code nl.beslisspoor.}
 * @param purpose its sentence
 * @param named what it says to touch, as written
 */
record Room(String name, String purpose, List<String> named) {
  static final String ROOT = "nl.beslisspoor.";

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
  private static final Pattern TOUCHES =
      Pattern.compile("Touches: ([a-z]+(?:[.][a-z]+)*(?:, [a-z]+(?:[.][a-z]+)*)*)[.]");

  /** All packages with main code, by name; those without a readable package-info are left out. */
  static Map<String, Room> all() {
    var rooms = new TreeMap<String, Room>();
    for (var file : Repository.java("src/main/java")) {
      if (file.endsWith("package-info.java")) {
        read(file).ifPresent(room -> rooms.put(room.name, room));
      }
    }
    return rooms;
  }

  static Set<String> packages() {
    return Repository.java("src/main/java").stream()
        .map(Room::nameOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Room> read(Path file) {
    var comment = COMMENT.matcher(Repository.read(file));
    if (!comment.find()) {
      return Optional.empty();
    }
    var text = comment.group(1).replaceAll("(?m)^ *\\* ?", "").replaceAll("\\s+", " ").strip();
    var touches = TOUCHES.matcher(text);
    if (!touches.find()) {
      return Optional.empty();
    }
    var purpose = text.substring(0, touches.start()).replace("<p>", "").strip();
    return Optional.of(new Room(nameOf(file), purpose, names(touches.group(1))));
  }

  private static List<String> names(String list) {
    return list.equals("nothing") ? List.of() : List.of(list.split(", "));
  }

  private static String nameOf(Path file) {
    var folder = file.getParent().toString().replace('\\', '/');
    return folder.substring(folder.indexOf("nl/beslisspoor/") + ROOT.length()).replace('/', '.');
  }

  /** The packages it says to touch; a name that is no package stands as it was written. */
  Set<String> touches(Set<String> packages) {
    return named.stream()
        .map(one -> candidates(one).filter(packages::contains).findFirst().orElse(one))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> candidates(String one) {
    return Stream.of(name.split("[.]")[0] + "." + one, one, "events." + one);
  }
}
