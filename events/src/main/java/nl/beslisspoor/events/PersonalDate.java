package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.Objects;

/** A date that identifies one person, such as a date of birth; destroyed with that person's key. */
public record PersonalDate(PersonId of, LocalDate date) {

  public PersonalDate {
    Objects.requireNonNull(date, "a personal date is left out rather than empty");
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "PersonalDate[of=" + of + "]";
  }
}
