package nl.beslisspoor.query.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What is wrong with the fields of a request, all at once. */
public record FieldFaults(List<FieldFault> faults) {

  /** One field and, in Dutch, what to do about it. */
  public record FieldFault(String veld, String melding) {}

  static FieldFaults one(String field, String words) {
    return new FieldFaults(List.of(new FieldFault(field, words)));
  }

  /** Takes names and values in turn and lists the names without a value. */
  static FieldFaults missing(String... namesAndValues) {
    var faults = new ArrayList<FieldFault>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      var value = namesAndValues[at + 1];
      if (value == null || value.isBlank()) {
        faults.add(new FieldFault(namesAndValues[at], "Vul dit veld in."));
      }
    }
    return new FieldFaults(List.copyOf(faults));
  }

  boolean any() {
    return !faults.isEmpty();
  }

  ProblemDetail problem() {
    var problem =
        Refusals.problem(
            HttpStatus.BAD_REQUEST, "Ongeldige aanvraag", "Een of meer velden kloppen niet.");
    problem.setProperty("fouten", faults);
    return problem;
  }
}
