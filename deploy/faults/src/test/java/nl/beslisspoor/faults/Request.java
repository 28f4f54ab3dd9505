package nl.beslisspoor.faults;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.keys.Pseudonyms;

/**
 * Something to be recorded, which may be sent any number of times under its key. All people in it
 * are invented.
 *
 * @param batch how many events it has to leave when it is the history of another system, else 0
 */
record Request(String path, String type, String key, String body, int batch) {
  private static final String JSON = "application/json";
  private static final String SOURCE = "proefsysteem";
  private static final Pseudonyms PSEUDONYMS = new Pseudonyms(Product.PSEUDONYM_KEY.getBytes());

  private static final String OPENING =
      """
      {"naam":"Noor", "geboortedatum":"2012-01-15", "kader":"VOLUNTARY", "verblijf":"AT_HOME",
       "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00",
         "redenen":"Aanmelding door de school.", "toelichtingen":{
           "professional-weighs-alternatives":"Er viel niets te kiezen.",
           "professional-names-basis":"De school vroeg het."}}}
      """;

  private static final String STEP =
      """
      <event><string key="org:resource" value="Medewerker %d"/>
        <string key="concept:name" value="Stap %d"/>
        <date key="time:timestamp" value="2025-02-03T09:12:00+01:00"/></event>
      """;

  /** Decides to open a file. */
  static Request open() {
    return json("/dossiers", OPENING);
  }

  /** Brings somebody into a file. */
  static Request bring(String file) {
    return json(
        "/dossiers/" + file + "/personen",
        "{\"naam\":\"Fleur\", \"relatie\":\"TEACHER_OR_COACH\", \"geboortedatum\":\"1988-06-01\"}");
  }

  /** The youth chooses somebody, which is a decision. */
  static Request choose(String file, String person) {
    return json(
        "/dossiers/" + file + "/steunfiguren",
        """
        {"steunfiguur":"%s", "vorm":"jim",
         "verantwoording":{"beslotenOp":"2026-03-02T16:00:00+01:00"}}
        """
            .formatted(person));
  }

  /** Who was chosen says yes. */
  static Request accept(String file, String figure) {
    return json(
        "/dossiers/" + file + "/steunfiguren/" + figure + "/aanvaarding",
        "{\"gezegdOp\":\"2026-03-03T10:00:00+01:00\", \"wijze\":\"IN_PERSON\"}");
  }

  /** The history of a file of another system: its events are stored together or not at all. */
  static Request history(int steps) {
    var key = UUID.randomUUID().toString();
    var events =
        IntStream.range(0, steps)
            .mapToObj(step -> STEP.formatted(step % 7, step))
            .collect(Collectors.joining());
    var body =
        """
        <log xes.version="2.0"><trace><string key="concept:name" value="%s"/>%s</trace></log>
        """;
    return new Request(
        "/importen?bron=" + SOURCE,
        "application/octet-stream",
        key,
        body.formatted(key, events),
        steps);
  }

  /** The file in which the history comes to stand. */
  String historyFile() {
    return PSEUDONYMS.file(new Label(SOURCE), new ForeignId(key)).toString();
  }

  private static Request json(String path, String body) {
    return new Request(path, JSON, UUID.randomUUID().toString(), body, 0);
  }
}
