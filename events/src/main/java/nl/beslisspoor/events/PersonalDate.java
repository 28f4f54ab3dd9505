package nl.beslisspoor.events;

import java.time.LocalDate;

/** A date that identifies one person, such as a date of birth; destroyed with that person's key. */
public record PersonalDate(PersonId of, Kept kept) {

  public PersonalDate(PersonId of, LocalDate date) {
    this(of, Kept.open(date.toString()));
  }

  /**
   * The day.
   *
   * @throws Erased when it was destroyed
   */
  public LocalDate date() {
    return LocalDate.parse(kept.text());
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "PersonalDate[of=" + of + "]";
  }
}
