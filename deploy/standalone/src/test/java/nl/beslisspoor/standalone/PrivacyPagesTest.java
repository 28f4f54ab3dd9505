package nl.beslisspoor.standalone;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beslisspoor.events.catalogue.DataPlace;
import nl.beslisspoor.events.catalogue.Term;
import org.junit.jupiter.api.Test;

/** The pages for an impact assessment name every place that there is. */
class PrivacyPagesTest {

  @Test
  void the_dutch_page_says_of_each_place_how_what_is_destroyed_goes_from_it() {
    Repository.assertGeneratedPart(
        "deploy/privacy/vernietigen.md",
        "places",
        table("| plaats | hoe het daar gaat |", Term::nl));
  }

  @Test
  void the_english_page_says_of_each_place_how_what_is_destroyed_goes_from_it() {
    Repository.assertGeneratedPart(
        "deploy/privacy/destroying.md",
        "places",
        table("| place | how it goes from there |", Term::en));
  }

  private static String table(String head, Function<Term, String> words) {
    return Arrays.stream(DataPlace.values())
        .map(place -> "| %s | %s |\n".formatted(words.apply(place), words.apply(place.going())))
        .collect(Collectors.joining("", "\n" + head + "\n|---|---|\n", "\n"));
  }
}
