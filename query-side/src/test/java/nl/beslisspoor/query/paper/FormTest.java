package nl.beslisspoor.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void aFormKeepsItsKeyFromTheFirstTimeItWasShown() {
    var shown = Form.empty();
    var back = Form.sent(Map.of(Form.KEY, List.of(shown.key())));
    assertThat(back.key()).isEqualTo(shown.key());
    assertThat(Form.empty().key()).isNotEqualTo(shown.key());
  }

  @Test
  void rowsOfWhoWasHeardAreReadInOrder() {
    var sent = new HashMap<String, List<String>>();
    sent.put("gehoord-0-partij", List.of("sam"));
    sent.put("gehoord-0-standpunt", List.of("SUPPORTS"));
    sent.put("gehoord-0-datum", List.of("2022-05-03"));
    sent.put("gehoord-1-partij", List.of("ans"));
    sent.put("gehoord-1-standpunt", List.of("NOT_ASKED"));
    sent.put("gehoord-1-redenNietGehoord", List.of("in het buitenland"));
    sent.put("gehoord-1-indruk", List.of("ja"));
    var rows = Form.sent(sent).heard();
    assertThat(rows).extracting(HeardRow::party).containsExactly("sam", "ans");
    assertThat(rows.getFirst().on()).isPresent();
    assertThat(rows.getLast().whyNot()).isEqualTo("in het buitenland");
    assertThat(rows.getLast().impression()).isTrue();
  }

  @Test
  void pathsOfTheDoorAreFieldsOfTheForm() {
    assertThat(Form.fieldOf("verantwoording.redenen")).isEqualTo("redenen");
    assertThat(Form.fieldOf("verantwoording.gehoord[2].woorden")).isEqualTo("gehoord-2-woorden");
    assertThat(Form.fieldOf("verantwoording.toelichtingen.heard-first"))
        .isEqualTo("toelichting-heard-first");
    assertThat(Form.fieldOf("vorm")).isEqualTo("vorm");
  }

  @Test
  void aBlankExplanationIsNoExplanation() {
    var form = Form.sent(Map.of("toelichting-heard-first", List.of("  ")));
    assertThat(form.explanations()).hasSize(1);
    assertThat(form.given()).isEmpty();
  }
}
