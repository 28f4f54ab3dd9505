package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was sent, and what was acknowledged, remembered outside everything that is killed. */
final class Ledger {
  /**
   * What the door said was recorded.
   *
   * @param sequence of the last event; -1 for a history, whose answer does not tell
   */
  record Acknowledged(Request request, String file, long sequence) {}

  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Map<String, Request> histories = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> unanswered = new ConcurrentHashMap<>();

  void sending(Request request) {
    if (request.batch() > 0) {
      histories.put(request.historyFile(), request);
    }
  }

  /** Not recorded as far as the client knows: why, counted by what it was told. */
  void unanswered(String why) {
    unanswered.computeIfAbsent(why, _ -> new AtomicLong()).incrementAndGet();
  }

  void acknowledged(Request request, Client.Answer answer) {
    acknowledged.add(request.batch() > 0 ? history(request, answer) : recorded(request, answer));
  }

  private static Acknowledged recorded(Request request, Client.Answer answer) {
    var said = answer.json();
    return new Acknowledged(
        request, said.required("dossier").asString(), said.required("volgnummer").asLong());
  }

  private static Acknowledged history(Request request, Client.Answer answer) {
    assertThat(answer.json().required("staat").asString()).isEqualTo("KLAAR");
    assertThat(answer.json().required("stappen").asInt()).isEqualTo(request.batch());
    return new Acknowledged(request, request.historyFile(), -1);
  }

  int size() {
    return acknowledged.size();
  }

  /** In the order in which they came in, from the given one on. */
  List<Acknowledged> since(int first) {
    return acknowledged.stream().skip(first).toList();
  }

  /** By the file in which it comes to stand, the number of events of each history ever sent. */
  Map<String, Integer> histories() {
    var sizes = new HashMap<String, Integer>();
    histories.forEach((file, request) -> sizes.put(file, request.batch()));
    return sizes;
  }

  /** One line for whoever reads the output. */
  String told() {
    var reasons = new ArrayList<String>();
    unanswered.forEach((why, times) -> reasons.add(why + " " + times));
    return size() + " acknowledged; sent again after: " + String.join(", ", reasons);
  }
}
