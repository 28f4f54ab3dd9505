package nl.beslisspoor.query.file;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.particulars.Destruction;
import nl.beslisspoor.query.particulars.Told;

/** A request to destroy as pages show it. */
public record DestructionView(Destruction told) {

  static List<DestructionView> of(List<Told> told) {
    return Destruction.of(told).stream().map(DestructionView::new).toList();
  }

  public UUID requester() {
    return told.asked().requester().value();
  }

  /** How far it is, in the words of a badge. */
  public Text state() {
    return Text.of("file.destructions.state." + told.state());
  }

  /** How far it is, as a sentence. */
  public Text stands() {
    return Text.of("file.destructions.stands." + told.state());
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
