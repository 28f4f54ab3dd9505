package nl.beslisspoor.query.file;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.particulars.Destruction;
import nl.beslisspoor.query.particulars.Told;

/**
 * A request to destroy as pages show it.
 *
 * @param done whether it was confirmed and nobody can read any more what it names
 */
public record DestructionView(Destruction told, boolean done) {

  /**
   * @param carriedOut which of some confirmed requests are
   */
  static List<DestructionView> of(List<Told> told, Function<List<UUID>, Set<UUID>> carriedOut) {
    var all = Destruction.of(told);
    var done =
        carriedOut.apply(all.stream().flatMap(one -> one.confirmed().stream()).distinct().toList());
    return all.stream()
        .map(one -> new DestructionView(one, one.confirmed().filter(done::contains).isPresent()))
        .toList();
  }

  public UUID requester() {
    return told.asked().requester().value();
  }

  /** How far it is, in the words of a badge. */
  public Text state() {
    return Text.of("file.destructions.state." + step());
  }

  /** How far it is, as a sentence. */
  public Text stands() {
    return Text.of("file.destructions.stands." + step());
  }

  /** What is confirmed goes as soon as the keys do, which is not at once. */
  private String step() {
    return done || told.confirmed().isEmpty() ? told.state() : told.state() + ".pending";
  }

  /** What was decided on it, in the order of deciding. */
  public List<Decision> decisions() {
    return Stream.concat(
            Stream.ofNullable(told.decided()),
            Stream.ofNullable(told.answer()).map(Destruction.Answer::by))
        .toList();
  }

  /** Everybody whom it names. */
  Stream<UUID> people() {
    return told.people();
  }
}
