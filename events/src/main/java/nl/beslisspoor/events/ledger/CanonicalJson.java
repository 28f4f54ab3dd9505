package nl.beslisspoor.events.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a JSON value (RFC 8785). Takes null, booleans, strings, integers up to 2^53,
 * finite doubles, lists of these and maps of these by name.
 */
public final class CanonicalJson {
  private static final long MOST_EXACT = 1L << 53;

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /**
   * UTF-8, without a byte order mark.
   *
   * @throws IllegalArgumentException when the value, or one within it, has no such form
   */
  public static byte[] bytes(Object value) {
    var json = new CanonicalJson();
    json.write(value);
    return json.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Object value) {
    switch (value) {
      case null -> text.append("null");
      case Boolean truth -> text.append(truth);
      case String string -> write(string);
      case Integer number -> text.append(number);
      case Long number -> text.append(exact(number));
      case Double number -> text.append(DoubleText.of(number));
      case List<?> list -> write(list);
      case Map<?, ?> map -> write(map);
      default -> throw new IllegalArgumentException("no JSON: " + value.getClass().getName());
    }
  }

  private static long exact(long number) {
    if (Math.abs(number) > MOST_EXACT) {
      throw new IllegalArgumentException("a number beyond 2^53 is not the same to every reader");
    }
    return number;
  }

  private void write(List<?> list) {
    var separator = "[";
    for (var item : list) {
      text.append(separator);
      write(item);
      separator = ",";
    }
    text.append(list.isEmpty() ? "[]" : "]");
  }

  private void write(Map<?, ?> map) {
    // by UTF-16 code units, which is how Java compares strings
    var sorted = new TreeMap<String, Object>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    var separator = "{";
    for (var item : sorted.entrySet()) {
      text.append(separator);
      write(item.getKey());
      text.append(':');
      write(item.getValue());
      separator = ",";
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private void write(String string) {
    text.append('"');
    int written = 0;
    for (int at = 0; at < string.length(); at++) {
      char unit = string.charAt(at);
      if (Character.isSurrogate(unit)) {
        requirePair(string, at++);
      } else if (unit < ' ' || unit == '"' || unit == '\\') {
        text.append(string, written, at).append(escape(unit));
        written = at + 1;
      }
    }
    text.append(string, written, string.length()).append('"');
  }

  private static void requirePair(String string, int at) {
    if (!Character.isSurrogatePair(
        string.charAt(at), at + 1 < string.length() ? string.charAt(at + 1) : 0)) {
      throw new IllegalArgumentException("a string has half a surrogate pair");
    }
  }

  private static String escape(char unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04x".formatted((int) unit);
    };
  }
}
