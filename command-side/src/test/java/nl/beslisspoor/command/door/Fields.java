package nl.beslisspoor.command.door;

import java.util.LinkedHashMap;

/** The fields of a body as it is sent; each change makes another one. */
final class Fields extends LinkedHashMap<String, Object> {

  private static final long serialVersionUID = 1L;

  /** Names and values in turn. */
  static Fields of(Object... namesAndValues) {
    var fields = new Fields();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  Fields with(String name, Object value) {
    var other = copy();
    other.put(name, value);
    return other;
  }

  Fields without(String name) {
    var other = copy();
    other.remove(name);
    return other;
  }

  private Fields copy() {
    var other = new Fields();
    other.putAll(this);
    return other;
  }
}
