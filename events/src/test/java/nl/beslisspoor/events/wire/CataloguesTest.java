package nl.beslisspoor.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beslisspoor.events.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** The catalogues that people read are made from the types, and never older than those. */
class CataloguesTest {

  private static final String COMMAND =
      "./mvnw -pl events test -Dtest=CataloguesTest -Dwrite-catalogues";

  @Test
  void the_catalogue_of_events_is_up_to_date() throws IOException {
    upToDate(Path.of("EVENTS.md"), EventCatalogue.text(COMMAND));
  }

  @Test
  void the_catalogue_of_rules_is_up_to_date() throws IOException {
    upToDate(Path.of("RULES.md"), RuleCatalogue.text(COMMAND));
  }

  private static void upToDate(Path file, String text) throws IOException {
    if (System.getProperty("write-catalogues") != null) {
      Files.writeString(file, text);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as("%s is out of date; write it again with: %s", file, COMMAND)
        .isEqualTo(text);
  }
}
