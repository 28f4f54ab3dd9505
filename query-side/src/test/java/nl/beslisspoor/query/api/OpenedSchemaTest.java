package nl.beslisspoor.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import nl.beslisspoor.query.evaluation.Evaluation;
import nl.beslisspoor.query.timeline.People;
import org.junit.jupiter.api.Test;

class OpenedSchemaTest {

  @Test
  void whatMayHaveBeenDestroyedIsDescribedAsTheValueOrOneOfTwoMarks() {
    assertThat(described(People.Person.class))
        .contains(
            """
            "naam":{"oneOf":[{"type":"string"},{"$ref":"#/components/schemas/Vernietigd"},\
            {"$ref":"#/components/schemas/PastNiet"}]}\
            """,
            """
            "geboren":{"oneOf":[{"type":"string","format":"date"},\
            {"$ref":"#/components/schemas/Vernietigd"},\
            {"$ref":"#/components/schemas/PastNiet"}]}\
            """,
            """
            "required":["vernietigd"]\
            """);
    assertThat(described(FileParts.Trust.class))
        .contains(
            """
            "punten":{"oneOf":[{"type":"integer","format":"int32"},\
            {"$ref":"#/components/schemas/Vernietigd"},\
            {"$ref":"#/components/schemas/PastNiet"}]}\
            """);
    assertThat(described(Evaluation.class))
        .contains(
            """
            "tegenstellingen":{"type":"array","items":{"oneOf":[{"type":"string"},\
            {"$ref":"#/components/schemas/Vernietigd"},\
            {"$ref":"#/components/schemas/PastNiet"}]}}\
            """);
  }

  private static String described(Class<?> type) {
    var converters = new ModelConverters(true);
    converters.addConverter(new OpenedSchema());
    try {
      return Json31.mapper().writeValueAsString(converters.readAll(type));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
