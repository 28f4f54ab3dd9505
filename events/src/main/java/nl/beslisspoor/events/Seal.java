package nl.beslisspoor.events;

import java.util.regex.Pattern;

/**
 * The ciphertext of one field with all that is needed to open it, except the key.
 *
 * @param key the key's id, in Base64url; it commits to the key
 * @param content nonce, ciphertext and tag, in Base64url
 */
public record Seal(Place place, Kind kind, String key, String content) {

  /** Marks a text as a seal, and its format. */
  private static final String MARK = "~1";

  private static final Pattern IN_PLACE =
      Pattern.compile(MARK + "\\.[pn]\\.[A-Za-z0-9_-]{32}\\.[A-Za-z0-9_-]+");

  /** Whose key closes it. */
  public enum Kind {
    /** The key of a person for a category of information. */
    PERSONAL('p'),
    /** A key of its own. */
    NARRATIVE('n');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    private static Kind of(String letter) {
      for (var kind : values()) {
        if (letter.equals(String.valueOf(kind.letter))) {
          return kind;
        }
      }
      throw new IllegalArgumentException("a seal is of no kind that is known");
    }
  }

  /** As it stands in a payload, where its place says the rest. */
  public String inPlace() {
    return String.join(".", MARK, String.valueOf(kind.letter), key, content);
  }

  /** As it stands anywhere else. */
  public String token() {
    return String.join(".", inPlace(), place.event(), place.stream(), place.field());
  }

  /** Whether a text has the form of {@link #inPlace}. */
  public static boolean isInPlace(String text) {
    return IN_PLACE.matcher(text).matches();
  }

  /**
   * Reads {@link #token}.
   *
   * @throws IllegalArgumentException when the text is none; never names content
   */
  public static Seal parse(String token) {
    var parts = parts(token, 7);
    return seal(new Place(parts[4], parts[5], parts[6]), parts);
  }

  /**
   * Reads {@link #inPlace}, found at a place.
   *
   * @throws IllegalArgumentException when the text is none; never names content
   */
  public static Seal parse(String text, Place found) {
    return seal(found, parts(text, 4));
  }

  private static Seal seal(Place place, String[] parts) {
    return new Seal(place, Kind.of(parts[1]), parts[2], parts[3]);
  }

  private static String[] parts(String text, int count) {
    var parts = text.split("\\.", count + 1);
    if (parts.length != count || !parts[0].equals(MARK)) {
      throw new IllegalArgumentException("a field about people is not sealed");
    }
    return parts;
  }

  /** Never the content, although it is closed. */
  @Override
  public String toString() {
    return "Seal[" + place + "]";
  }
}
