package nl.beslisspoor.bench.report;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a run came to. */
public interface Outcome {

  /** The name of the part of a file that it fills. */
  String part();

  String markdown();

  /** Every figure. */
  default String json() {
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(this)
        + "\n";
  }
}
