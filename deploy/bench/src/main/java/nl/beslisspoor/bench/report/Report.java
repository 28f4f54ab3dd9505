package nl.beslisspoor.bench.report;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that one run measured. */
public record Report(
    Machine machine,
    Store store,
    int rounds,
    double seconds,
    List<CommandFigures> commands,
    List<AnswerFigures> answers,
    LagFigures lag,
    List<RebuildFigures> rebuilds) {

  public String json() {
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(this)
        + "\n";
  }

  public String markdown() {
    return Tables.of(this);
  }
}
