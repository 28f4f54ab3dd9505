package nl.beslisspoor.query.file;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.Term;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Opened;

/** One thing that a decision says besides its account. */
public record Fact(Text label, Text value) {

  /**
   * @param label which of {@code file.fact.<label>}
   */
  static Fact of(String label, Text value) {
    return new Fact(Text.of("file.fact." + label), value);
  }

  static Fact of(String label, Term term) {
    return of(label, Text.alone(term));
  }

  static Fact of(String label, Narrative words) {
    return of(label, Text.of(Opened.of(words)));
  }

  static Fact of(String label, LocalDate day) {
    return of(label, Text.of("file.fact-of.day", day));
  }

  static Fact of(String label, List<String> names) {
    return of(label, Text.of("file.fact-of.names", names));
  }
}
