package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.PersonId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What the parties said about one choice, in the order of recording. */
public record Heard(PVector<Said> all) {

  /**
   * What one party said.
   *
   * @param day on which it was said; when nobody told, the day by which it had been
   */
  public record Said(Hearing hearing, LocalDate day) {

    private boolean own() {
      return hearing.stance().heard() && !hearing.impression();
    }
  }

  /**
   * @param otherwise the day that counts for whatever has none of its own
   */
  static Heard of(List<Hearing> hearings, LocalDate otherwise) {
    var said = hearings.stream().map(hearing -> said(hearing, otherwise)).toList();
    return new Heard(TreePVector.from(said));
  }

  Heard with(Hearing hearing, LocalDate recorded) {
    return new Heard(all.plus(said(hearing, recorded)));
  }

  /** What each party had said last by the end of a day. */
  public List<Hearing> by(LocalDate day) {
    var latest = new LinkedHashMap<PersonId, Said>();
    all.stream()
        .filter(said -> !said.day().isAfter(day))
        .forEach(said -> latest.merge(said.hearing().party(), said, Heard::later));
    return latest.values().stream().map(Said::hearing).toList();
  }

  /**
   * What was recorded last, unless it was said before the other. An impression never takes the
   * place of what the party said itself.
   */
  private static Said later(Said known, Said recorded) {
    boolean reads = recorded.hearing().impression() && known.own();
    return reads || recorded.day().isBefore(known.day()) ? known : recorded;
  }

  private static Said said(Hearing hearing, LocalDate otherwise) {
    return new Said(hearing, hearing.on().orElse(otherwise));
  }
}
