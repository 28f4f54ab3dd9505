package nl.beslisspoor.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnOutcomesTest {

  @Test
  void whatTheProductWordedIsReadInEnglish() {
    assertThat(OwnOutcomes.english("Evaluatie afgerond: doorgaan."))
        .contains("Evaluation concluded: continue.");
    assertThat(OwnOutcomes.english("Het dossier is gesloten.")).contains("The file is closed.");
  }

  @Test
  void whatAPersonWroteStaysAsItIs() {
    assertThat(OwnOutcomes.english("Evaluatie afgerond: we gaan door met opa.")).isEmpty();
  }
}
