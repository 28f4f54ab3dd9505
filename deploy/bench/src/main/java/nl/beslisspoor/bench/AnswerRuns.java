package nl.beslisspoor.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.SqlCall;
import nl.beslisspoor.bench.ceiling.Tap;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Household;
import nl.beslisspoor.bench.report.AnswerFigures;
import nl.beslisspoor.bench.report.AnswerFigures.Statements;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.bench.visiting.Visitor;
import nl.beslisspoor.events.PersonId;

/**
 * Pages per second with a session, questions per second with a token. Beside each run the very
 * statements with which it asks the views, and a small file of the same web server.
 */
final class AnswerRuns {
  private static final String SMALL_FILE = "/assets/beslisspoor.svg";

  /** Different addresses of one kind that are asked for in turn. */
  private static final int ADDRESSES = 20;

  private final Contest contest;
  private final Visitor visitor;
  private final Tap tap;
  private final Lines lines;

  AnswerRuns(Contest contest, Visitor visitor, Tap tap, Lines lines) {
    this.contest = contest;
    this.visitor = visitor;
    this.tap = tap;
    this.lines = lines;
  }

  /** A page or question at one address or at several like it. */
  private record Kind(String name, List<String> paths) {
    static Kind of(String name, Stream<?> ids, String pattern) {
      return new Kind(name, ids.limit(ADDRESSES).map(pattern::formatted).toList());
    }

    static Kind at(String name, String path) {
      return new Kind(name, List.of(path));
    }
  }

  List<AnswerFigures> measure(Filling filling, List<PersonId> professionals, List<Integer> clients)
      throws Exception {
    var heard = new LinkedHashMap<Kind, List<List<SqlCall>>>();
    for (var kind : kinds(filling, professionals)) {
      heard.put(kind, heard(kind));
    }
    var figures = new ArrayList<AnswerFigures>();
    for (var kind : heard.keySet()) {
      for (int workers : clients) {
        figures.add(run(kind, heard.get(kind), workers));
      }
    }
    return figures;
  }

  private List<List<SqlCall>> heard(Kind kind) throws Exception {
    var heard = new ArrayList<List<SqlCall>>();
    for (var path : kind.paths()) {
      heard.add(tap.during(() -> visitor.get(path)));
    }
    return heard;
  }

  private static List<Kind> kinds(Filling filling, List<PersonId> professionals) {
    var files = filling.ordinary().stream().map(Household::file).toList();
    var decisions = filling.ordinary().stream().flatMap(one -> one.decision().stream()).toList();
    var lengthy = filling.lengthy().stream().map(Household::file);
    return List.of(
        Kind.at("page: list of files", "/dossiers"),
        Kind.of("page: one file", files.stream(), "/dossiers/%s"),
        Kind.of("page: one long file", lengthy, "/dossiers/%s"),
        Kind.of("page: one decision", decisions.stream(), "/besluiten/%s"),
        Kind.at("page: question 1, all files", "/vragen/wie-besliste"),
        Kind.at("page: work list", "/werklijst"),
        Kind.of("question 1, one decision", decisions.stream(), "/api/v1/besluiten/%s"),
        Kind.at("question 1, all files", "/api/v1/besluiten"),
        Kind.of("question 2, one file", files.stream(), "/api/v1/standpunten?dossier=%s"),
        Kind.of("question 6, one file", files.stream(), "/api/v1/dossiers/%s/rollen"),
        Kind.at("question 9, all files", "/api/v1/openstaand"),
        Kind.of(
            "question 11, one professional",
            professionals.stream(),
            "/api/v1/professionals/%s/verrichtingen?doel=leren"),
        Kind.at("question 13, all files", "/api/v1/besluitvervolgen"),
        Kind.at("question 18, all files", "/api/v1/doorlooptijden"),
        Kind.at("question 26, all files", "/api/v1/twijfelgronden"));
  }

  private AnswerFigures run(Kind kind, List<List<SqlCall>> heard, int workers) throws Exception {
    var paths = kind.paths();
    var questions =
        heard.stream().map(calls -> calls.stream().filter(SqlCall::asksViews).toList()).toList();
    if (questions.stream().anyMatch(List::isEmpty)) {
      throw new IllegalStateException(kind.name() + " asked no view anything");
    }
    var ran =
        contest.between(
            workers,
            List.of(
                Contender.always(
                    "product", (worker, turn) -> visitor.get(paths.get(turn % paths.size()))),
                Contender.always(
                    "bare", (worker, turn) -> run(questions.get(turn % questions.size()), worker)),
                Contender.always("file", (worker, turn) -> visitor.get(SMALL_FILE))));
    return AnswerFigures.of(kind.name(), ran.get(0), ran.get(1), ran.get(2), statements(heard));
  }

  private void run(List<SqlCall> questions, int worker) throws Exception {
    for (var question : questions) {
      question.run(lines.of(worker));
    }
  }

  /** Of the address that takes the most. */
  private static Statements statements(List<List<SqlCall>> heard) {
    var most =
        heard.stream()
            .reduce((one, other) -> one.size() < other.size() ? other : one)
            .orElseThrow();
    long views = most.stream().filter(SqlCall::asksViews).count();
    long writes = most.stream().filter(SqlCall::writes).count();
    return new Statements(views, most.size() - views - writes, writes);
  }
}
