package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.network.AskWhoQuestion;
import nl.beslisspoor.command.network.LeaveAtNobody;
import nl.beslisspoor.command.network.RecordNoNetwork;
import nl.beslisspoor.events.Narrative;

/** Who is there is asked and drawn, and sometimes nobody is wanted. */
interface TellsNetwork extends Telling {

  default Sitting askedWho(Someone of, String question, String answer) {
    return record(file ->
        new AskWhoQuestion(
            file,
            happened(),
            List.of(of.id()),
            new Narrative(question),
            Optional.of(new Narrative(answer))));
  }

  default Sitting drew(Place... places) {
    var told = told();
    for (var place : places) {
      told = told.record(place::in);
    }
    return told;
  }

  default Sitting foundNobody(String... questions) {
    return record(file ->
        new RecordNoNetwork(file, day(), Stream.of(questions).map(Narrative::new).toList()));
  }

  default Sitting leftAtNobody(LocalDate askAgain) {
    return decide((file, grounds) -> new LeaveAtNobody(file, Optional.of(askAgain), grounds));
  }
}
