package nl.beslisspoor.bench.visiting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Records through one process, with a token. */
public final class Door {
  private static final int CREATED = 201;
  private static final JsonMapper JSON = new JsonMapper();

  private static final String OPENING =
      """
      {"naam": "%s", "geboortedatum": "2011-05-20", "kader": "VOLUNTARY", "verblijf": "AT_HOME",
       "verantwoording": {
         "beslotenOp": "2026-02-02T11:15:00+01:00",
         "redenen": "Het gezin vroeg zelf om hulp.",
         "toelichtingen": {
           "professional-weighs-alternatives": "Niemand zag iets anders.",
           "professional-names-basis": "Het gezin meldde zich zelf."}}}
      """;

  private static final String PERSON =
      """
      {"naam": "%s", "relatie": "TEACHER_OR_COACH", "geboortedatum": "1985-11-03"}
      """;

  private final URI process;
  private final String token;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Door(URI process, String token) {
    this.process = process;
    this.token = token;
  }

  /**
   * What the door answered.
   *
   * @param decision empty for what is no decision
   */
  public record Stored(String file, long sequence, String decision) {}

  /** Opens a file, which is a decision. */
  public Stored open(String youth) throws IOException, InterruptedException {
    return record("/api/v1/dossiers", OPENING.formatted(youth));
  }

  /** Brings somebody into a file. */
  public Stored bring(String file, String name) throws IOException, InterruptedException {
    return record("/api/v1/dossiers/" + file + "/personen", PERSON.formatted(name));
  }

  private Stored record(String path, String body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(process.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException("recording answers " + answer.statusCode());
    }
    var said = JSON.readTree(answer.body());
    return new Stored(
        said.required("dossier").asString(),
        said.required("volgnummer").asLong(),
        said.path("besluit").asString(""));
  }
}
