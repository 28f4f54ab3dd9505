package nl.beslisspoor.query.paper;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody filled in, and what is still wrong with it. The templates in {@code paper/form}
 * show it; nothing typed is lost when a form comes back.
 *
 * @param values as sent, by field name
 * @param faults per field
 * @param explanations the soft rules that ask for an explanation
 * @param refusal why the whole was refused; null when it was not
 * @param key the idempotency key, made when the form was first shown and sent along with it
 */
public record Form(
    Map<String, List<String>> values,
    List<Fault> faults,
    List<Explanation> explanations,
    Text refusal,
    String key) {
  /** The hidden field that holds the idempotency key. */
  public static final String KEY = "sleutel";

  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

  /** A form that nobody has filled in yet. */
  public static Form empty() {
    return new Form(Map.of(), List.of(), List.of(), null, UUID.randomUUID().toString());
  }

  /** A form as it was sent. Explanations already given are kept as open fields. */
  public static Form sent(Map<String, List<String>> values) {
    var key = first(values, KEY);
    var given =
        values.keySet().stream()
            .filter(name -> name.startsWith(Explanation.FIELD))
            .map(name -> Explanation.of(name.substring(Explanation.FIELD.length())))
            .toList();
    return new Form(
        values, List.of(), given, null, key.isEmpty() ? UUID.randomUUID().toString() : key);
  }

  /** The same form with a value filled in beforehand. */
  public Form with(String name, String value) {
    return with(name, List.of(value));
  }

  /** As {@link #with(String, String)}, for a list of boxes. */
  public Form with(String name, List<String> ticked) {
    var more = new LinkedHashMap<>(values);
    more.put(name, List.copyOf(ticked));
    return new Form(more, faults, explanations, refusal, key);
  }

  /** The same form with a field found wrong. */
  public Form fault(String field, Text words) {
    var more = Stream.concat(faults.stream(), Stream.of(new Fault(field, words))).toList();
    return new Form(values, more, explanations, refusal, key);
  }

  /** As {@link #fault(String, Text)}, with words of a bundle. */
  public Form fault(String field, String key, Object... with) {
    return fault(field, Text.of(key, with));
  }

  /** The same form refused as a whole. */
  public Form refused(Text words) {
    return new Form(values, faults, explanations, words, key);
  }

  /** The same form asking an explanation for each of these rules; empty ones become faults. */
  public Form explain(List<String> rules) {
    var all = new LinkedHashMap<String, Explanation>();
    explanations.forEach(known -> all.put(known.rule(), known));
    rules.forEach(rule -> all.put(rule, Explanation.of(rule)));
    var form = new Form(values, faults, List.copyOf(all.values()), refusal, key);
    for (var rule : rules) {
      var explanation = Explanation.of(rule);
      form = form.fault(explanation.field(), "paper.explain.needed", explanation.words());
    }
    return form;
  }

  /** Explanations given, by rule; blank ones left out. */
  public Map<String, String> given() {
    var given = new LinkedHashMap<String, String>();
    for (var explanation : explanations) {
      if (has(explanation.field())) {
        given.put(explanation.rule(), value(explanation.field()));
      }
    }
    return given;
  }

  /** The first value, stripped; empty when there is none. */
  public String value(String name) {
    return first(values, name);
  }

  public boolean has(String name) {
    return !value(name).isEmpty();
  }

  public Optional<String> optional(String name) {
    return Optional.of(value(name)).filter(value -> !value.isEmpty());
  }

  /** All values of a list of boxes. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean chosen(String name, String value) {
    return all(name).contains(value);
  }

  /**
   * The form field that belongs to a path in the door's JSON: the account's own name falls away,
   * {@code gehoord[0].standpunt} becomes {@code gehoord-0-standpunt}, {@code toelichtingen.x}
   * becomes {@code toelichting-x}. Name form fields so.
   */
  public static String fieldOf(String path) {
    var inside = path.replaceFirst("^verantwoording\\.", "");
    var row = ROW.matcher(inside);
    if (row.matches()) {
      return row.group(1) + "-" + row.group(2) + "-" + row.group(3);
    }
    return inside.replaceFirst("^toelichtingen\\.", Explanation.FIELD);
  }

  /** What is wrong with a field; null when nothing is. */
  public Text faultOf(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::words)
        .findFirst()
        .orElse(null);
  }

  public boolean wrong() {
    return refusal != null || !faults.isEmpty();
  }

  /** The day in a date field; empty when blank or no date. */
  public Optional<LocalDate> day(String name) {
    return parsed(() -> LocalDate.parse(value(name)));
  }

  /** The moment in a date and time part; without a time it is the start of the day. */
  public Optional<Instant> moment(String name) {
    var time = name + "-tijd";
    return day(name + "-datum")
        .flatMap(day ->
            has(time)
                ? parsed(() -> Dates.moment(day, LocalTime.parse(value(time))))
                : Optional.of(Dates.moment(day, LocalTime.MIDNIGHT)));
  }

  /** The rows of the part that asks who was heard, in order; rows without a person left out. */
  public List<HeardRow> heard() {
    var rows = new ArrayList<HeardRow>();
    for (int number = 0; values.containsKey(HeardRow.field(number, "partij")); number++) {
      rows.add(HeardRow.read(this, number));
    }
    return rows.stream().filter(row -> !row.party().isEmpty()).toList();
  }

  private static String first(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private static <T> Optional<T> parsed(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DateTimeException notReadable) {
      return Optional.empty();
    }
  }
}
