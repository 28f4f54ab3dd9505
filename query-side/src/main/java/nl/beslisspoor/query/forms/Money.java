package nl.beslisspoor.query.forms;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.paper.Form;

/** Minutes and amounts of money as people fill them in: 45, and 12,50. */
final class Money {

  private static final String MINUTES = "[1-9][0-9]{0,5}";
  private static final Pattern EUROS = Pattern.compile("(?:€ ?)?([0-9]{1,6})(?:[.,]([0-9]{2}))?");
  private static final int HUNDRED = 100;

  private Money() {}

  /**
   * @param key of what to do when the field holds no number of minutes
   */
  static Form minutes(Form form, String field, String key) {
    return form.value(field).matches(MINUTES) ? form : form.fault(field, key);
  }

  /** An amount of something that is counted; none for what is not. */
  static Form needed(Form form, String field, ResourceKind kind) {
    if (!kind.counted()) {
      return form.has(field) ? form.fault(field, "forms.ask.much.none") : form;
    }
    return amount(form, field, kind).isPresent()
        ? form
        : form.fault(field, kind.costs() ? "forms.ask.much.euros" : "forms.ask.much.minutes");
  }

  /** Minutes of time or cents of costs; empty when the field holds no such amount above 0. */
  static Optional<Long> amount(Form form, String field, ResourceKind kind) {
    return kind.costs()
        ? cents(form.value(field))
        : Optional.of(form.value(field)).filter(some -> some.matches(MINUTES)).map(Long::valueOf);
  }

  /** As a form shows it to be changed. */
  static String filledIn(ResourceKind kind, long amount) {
    return kind.costs()
        ? "%d,%02d".formatted(amount / HUNDRED, amount % HUNDRED)
        : Long.toString(amount);
  }

  private static Optional<Long> cents(String euros) {
    var read = EUROS.matcher(euros);
    return read.matches()
        ? Optional.of(
                Long.parseLong(read.group(1)) * HUNDRED
                    + Optional.ofNullable(read.group(2)).map(Long::valueOf).orElse(0L))
            .filter(some -> some > 0)
        : Optional.empty();
  }
}
