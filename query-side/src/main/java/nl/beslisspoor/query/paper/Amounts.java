package nl.beslisspoor.query.paper;

import nl.beslisspoor.events.catalogue.ResourceKind;

/** Minutes and cents as people read them. */
public final class Amounts {

  private static final int HUNDRED = 100;

  private Amounts() {}

  /** An amount in the unit of its kind. */
  public static Text of(ResourceKind kind, long amount) {
    return kind.costs() ? cents(amount) : minutes(amount);
  }

  public static Text cents(long cents) {
    var whole = cents / HUNDRED;
    var rest = cents % HUNDRED;
    return new Text.Both("€ %d,%02d".formatted(whole, rest), "€%d.%02d".formatted(whole, rest));
  }

  public static Text minutes(long minutes) {
    return minutes == 1
        ? new Text.Both("1 minuut", "1 minute")
        : new Text.Both(minutes + " minuten", minutes + " minutes");
  }
}
