package nl.beslisspoor.events.ledger;

import java.math.BigDecimal;
import java.math.MathContext;

/** Doubles as ECMAScript writes them (RFC 8785, section 3.2.2.3). */
final class DoubleText {
  private static final int MOST_DIGITS = 21;
  private static final int MOST_ZEROS = 6;

  private DoubleText() {}

  /**
   * @throws IllegalArgumentException when the number is not finite
   */
  static String of(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("JSON has no number " + number);
    }
    if (number == 0) {
      return "0";
    }
    var decimal = shortest(Math.abs(number)).stripTrailingZeros();
    var digits = decimal.unscaledValue().toString();
    return (number < 0 ? "-" : "") + placed(digits, digits.length() - decimal.scale());
  }

  /** Java gives the fewest digits that read back as the same number, but never less than two. */
  private static BigDecimal shortest(double number) {
    var decimal = new BigDecimal(Double.toString(number));
    var shorter = decimal.round(new MathContext(1));
    return shorter.doubleValue() == number ? shorter : decimal;
  }

  /** {@code point}: how many digits stand before the decimal point. */
  private static String placed(String digits, int point) {
    if (point > MOST_DIGITS || point <= -MOST_ZEROS) {
      return scientific(digits, point - 1);
    }
    if (point >= digits.length()) {
      return digits + "0".repeat(point - digits.length());
    }
    return point > 0
        ? digits.substring(0, point) + "." + digits.substring(point)
        : "0." + "0".repeat(-point) + digits;
  }

  private static String scientific(String digits, int exponent) {
    var fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
  }
}
