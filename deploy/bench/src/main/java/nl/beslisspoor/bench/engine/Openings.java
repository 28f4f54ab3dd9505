package nl.beslisspoor.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.beslisspoor.bench.ceiling.Row;
import nl.beslisspoor.bench.files.Household;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.wire.Wire;

/** What follows from opening files, decided beforehand and stored nowhere. */
final class Openings {
  private static final Wire NAMES = Wire.withoutKeys();

  private final List<List<CaseEvent>> files = new ArrayList<>();
  private final Row like;

  private Openings(Row like) {
    this.like = like;
  }

  /**
   * @param like a row whose metadata and time those that follow have too
   */
  static Openings of(List<Household> households, Row like) {
    var openings = new Openings(like);
    var recording = new Recording(openings::decide);
    households.forEach(one -> recording.decide(one, one.opening()));
    return openings;
  }

  private Answer decide(CaseCommand command, Act act) {
    var events = command.decide(CaseFile.none(), act);
    files.add(events);
    var stream = command.caseId().toString();
    return new Answer(stream, events.size() - 1L, events.size(), act.id(), Optional.empty(), false);
  }

  /** What opens one of the files, the first again after the last. */
  List<CaseEvent> of(int turn) {
    return files.get(turn % files.size());
  }

  /** Rows of a new stream. */
  List<Row> rows(List<CaseEvent> events, Function<Integer, byte[]> payload) {
    var rows = new ArrayList<Row>();
    for (int n = 0; n < events.size(); n++) {
      var name = NAMES.nameOf(events.get(n));
      rows.add(
          new Row(
              CaseEvent.STREAM_TYPE,
              n,
              like.recordedAt(),
              name.type(),
              name.version(),
              payload.apply(n),
              like.metadata()));
    }
    return rows;
  }
}
