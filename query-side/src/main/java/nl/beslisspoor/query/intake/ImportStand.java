package nl.beslisspoor.query.intake;

import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.paper.Text;

/**
 * How far an import is, or what it did, as the door tells it.
 *
 * @param staat LOOPT, KLAAR or GESTOPT
 * @param bron the system under whose name the history stands; null as long as it runs
 * @param fouten the first that were skipped
 * @param afgebroken where the log could not be read any further; null when it is whole
 */
public record ImportStand(
    UUID id,
    String staat,
    String bron,
    long verlopen,
    long stappen,
    long toegevoegd,
    long ongewijzigd,
    long overgeslagen,
    List<Fault> fouten,
    Fault afgebroken) {

  /** A rule that was broken, and where; the name is null when the trace has none. */
  public record Fault(long verloop, int regelnummer, String naam, String regel, String zin) {

    /** The rule as a sentence; one that is not known here as the door told it. */
    public Text words() {
      return Text.known("intake.rule." + regel).orElse(Text.quoted(zin));
    }
  }

  public boolean runs() {
    return staat.equals("LOOPT");
  }

  public boolean stopped() {
    return staat.equals("GESTOPT");
  }

  /** Whether all that the log holds is recorded. */
  public boolean complete() {
    return !runs() && !stopped() && overgeslagen == 0 && afgebroken == null;
  }
}
