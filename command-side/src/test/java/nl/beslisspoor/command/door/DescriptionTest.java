package nl.beslisspoor.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the doors ask beside their bodies stands in the description of the API. */
@AtTheDoor
class DescriptionTest {

  @Autowired private Visitor visitor;

  @Test
  void every_address_of_a_file_asks_for_the_file_first_and_for_a_key_last() {
    var paths = visitor.get("/v3/api-docs").body().required("paths");

    assertThat(paths.propertyStream().filter(path -> path.getKey().contains("{dossierId}")))
        .hasSize(EveryDoorTest.knocks().toList().size())
        .allSatisfy(path -> {
          var asked = names(path.getValue());
          assertThat(asked).startsWith("path dossierId").endsWith("header Idempotency-Key");
          assertThat(asked).doesNotHaveDuplicates();
        });
  }

  @Test
  void a_new_file_asks_for_a_key_only() {
    var opening = visitor.get("/v3/api-docs").body().required("paths").required("/api/v1/dossiers");

    assertThat(names(opening)).containsExactly("header Idempotency-Key");
  }

  private static List<String> names(JsonNode path) {
    return path.required("post")
        .required("parameters")
        .valueStream()
        .map(asked -> asked.required("in").asString() + " " + asked.required("name").asString())
        .toList();
  }
}
