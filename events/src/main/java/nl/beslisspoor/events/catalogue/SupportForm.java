package nl.beslisspoor.events.catalogue;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One version of a support form; data, not code (domain, section 4).
 *
 * @param chosenBy whose choice the figure is
 * @param hard ids of the rules without which it is not this form
 * @param soft ids of the rules that ask for an explanation
 * @param rhythm time between evaluations; empty for forms that know none
 */
public record SupportForm(
    FormId id,
    int version,
    String nl,
    String en,
    ChosenBy chosenBy,
    List<String> hard,
    List<String> soft,
    Optional<Period> rhythm)
    implements Term {

  /** Whose choice a support figure is. */
  public enum ChosenBy {
    YOUTH,
    COURT
  }

  @Override
  public String name() {
    return id.value();
  }
}
