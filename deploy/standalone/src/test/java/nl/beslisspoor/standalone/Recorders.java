package nl.beslisspoor.standalone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** Several programs that record all the time, each in files of its own. */
final class Recorders implements AutoCloseable {
  private static final int IN_A_FILE = 8;

  private static final String OPENING =
      """
      {"naam":"Noor", "geboortedatum":"2012-01-15", "kader":"VOLUNTARY", "verblijf":"AT_HOME",
       "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00",
         "redenen":"Aanmelding door de school.", "toelichtingen":{
           "professional-weighs-alternatives":"Er viel niets te kiezen.",
           "professional-names-basis":"De school vroeg het."}}}
      """;

  private static final String PERSON =
      "{\"naam\":\"Fleur\", \"relatie\":\"TEACHER_OR_COACH\", \"geboortedatum\":\"1988-06-01\"}";

  private final RunningProduct product;
  private final String token;
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> working = new ArrayList<>();
  private volatile boolean going = true;

  private Recorders(RunningProduct product) {
    this.product = product;
    this.token = product.token();
  }

  /**
   * An event that was recorded, as the answer says.
   *
   * @param sent before the command was on its way
   * @param answered after the answer was there
   */
  record Acknowledged(String stream, long sequence, Instant sent, Instant answered) {}

  static Recorders at(RunningProduct product, int count) {
    var recorders = new Recorders(product);
    for (int n = 0; n < count; n++) {
      recorders.working.add(recorders.threads.submit(recorders::work));
    }
    return recorders;
  }

  /** One decision, recorded now. */
  static void one(RunningProduct product) {
    new Recorders(product).open();
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** Fails when something was not recorded. */
  void requireWell() throws InterruptedException, ExecutionException {
    for (var one : working) {
      if (one.isDone()) {
        one.get();
      }
    }
  }

  /** Ends when everything begun was answered; fails when something was not recorded. */
  List<Acknowledged> finish() throws InterruptedException, ExecutionException {
    going = false;
    for (var one : working) {
      one.get();
    }
    return acknowledged();
  }

  private void work() {
    while (going) {
      var file = open();
      for (int n = 0; going && n < IN_A_FILE; n++) {
        record("/dossiers/" + file + "/personen", PERSON);
      }
    }
  }

  private String open() {
    return record("/dossiers", OPENING).required("dossier").asString();
  }

  private JsonNode record(String path, String body) {
    var sent = Instant.now();
    var json = product.record(token, path, body);
    acknowledged.add(
        new Acknowledged(
            json.required("dossier").asString(),
            json.required("volgnummer").asLong(),
            sent,
            Instant.now()));
    return json;
  }

  @Override
  public void close() {
    going = false;
    threads.close();
  }
}
