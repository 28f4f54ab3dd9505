package nl.beslisspoor.query.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One party in the part of a form that asks who was heard. Texts are empty when not filled in.
 *
 * @param number the row, from 0; {@link #field} names its fields
 * @param party the person's pseudonym
 * @param stance name of a {@code Stance}
 * @param how name of a {@code HeardHow}
 * @param words the party's own words
 * @param whyNot why the party was not asked or not reached
 * @param impression the stance is the professional's reading
 */
public record HeardRow(
    int number,
    String party,
    String stance,
    String how,
    Optional<LocalDate> on,
    String words,
    String whyNot,
    boolean impression) {

  /** The name of a field of a row: {@code gehoord-0-standpunt}. */
  public static String field(int number, String name) {
    return "gehoord-" + number + "-" + name;
  }

  static HeardRow read(Form form, int number) {
    return new HeardRow(
        number,
        form.value(field(number, "partij")),
        form.value(field(number, "standpunt")),
        form.value(field(number, "wijze")),
        form.day(field(number, "datum")),
        form.value(field(number, "woorden")),
        form.value(field(number, "redenNietGehoord")),
        form.has(field(number, "indruk")));
  }
}
