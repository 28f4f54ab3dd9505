package nl.beslisspoor.events.catalogue;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a support form; data, not code (domain, section 4). A released version never
 * changes its meaning: who chooses and agrees, its rules and its rhythm stand.
 *
 * @param chosenBy whose choice the figure is; empty when the form leaves that to its words
 * @param agreedBy who must agree with the choice; a soft rule holds this against it
 * @param hard ids of the rules without which it is not this form
 * @param soft ids of the rules that ask for an explanation
 * @param rhythm time between evaluations; empty for forms that know none
 * @param steps of the method, in their order; empty where none are prescribed
 * @param sources letters of the sources (domain), or names of laws
 */
public record SupportForm(
    FormId id,
    int version,
    Wording wording,
    FormWeight weight,
    Set<Party> chosenBy,
    Set<Party> agreedBy,
    List<String> hard,
    List<String> soft,
    Optional<Period> rhythm,
    List<Step> steps,
    Axes axes,
    List<String> sources)
    implements Term {

  /** The same in Dutch (level B1) and in English. */
  public record Said(String nl, String en) {}

  /**
   * How a form is spoken of.
   *
   * @param aliases names that the sources use beside it, in any language
   * @param figure as what somebody is chosen in this form: a noun that names the form
   * @param explanation what it is and for whom, in whole sentences
   */
  public record Wording(Said name, List<String> aliases, Said figure, Said explanation) {}

  /** One step of a method. */
  public record Step(String name, String nl, String en) implements Term {}

  /**
   * The place of a form on the two axes of the overview in H (chapter 2, after <i>Samen
   * opvoeden?!</i>): level of professionality and level of nearness, each from 1 to 5. The picture
   * itself does not stand in the text of H; the places are Beslisspoor's own reading.
   *
   * @param informal 1 is professional, 5 informal
   * @param near 1 is far from daily life at home, 5 near
   */
  public record Axes(int informal, int near) {

    public Axes {
      if (informal < 1 || informal > 5 || near < 1 || near > 5) {
        throw new IllegalArgumentException("a place on an axis is 1 to 5");
      }
    }
  }

  /** Whether the figure gets a say in decisions. */
  public boolean positioned() {
    return weight == FormWeight.POSITIONED;
  }

  /** Whether the figure is a person who matters and nothing more is asked. */
  public boolean everyday() {
    return weight == FormWeight.EVERYDAY;
  }

  /** Whether the choice is this party's and nobody else's. */
  public boolean chosenOnlyBy(Party party) {
    return chosenBy.equals(Set.of(party));
  }

  /** Whether a name, alias or explanation holds these words, in whatever case. */
  public boolean speaksOf(String words) {
    var sought = words.strip().toLowerCase(Locale.ROOT);
    return Stream.of(
            Stream.of(id.value(), nl(), en()),
            wording.aliases().stream(),
            Stream.of(wording.explanation().nl(), wording.explanation().en()))
        .flatMap(all -> all)
        .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(sought));
  }

  @Override
  public String name() {
    return id.value();
  }

  @Override
  public String nl() {
    return wording.name().nl();
  }

  @Override
  public String en() {
    return wording.name().en();
  }
}
