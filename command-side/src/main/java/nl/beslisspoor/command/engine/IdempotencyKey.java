package nl.beslisspoor.command.engine;

import java.util.regex.Pattern;

/** By what a client names one request, so that sending it again stores nothing again. */
public record IdempotencyKey(String value) {
  private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,255}");

  /**
   * @throws IllegalArgumentException when the text is not 1 to 255 printable ASCII characters
   */
  public IdempotencyKey {
    if (!PRINTABLE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "an idempotency key is 1 to 255 printable characters without spaces");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
