package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beslisspoor.command.imports.Fault;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of imports knows each rule of the door by its id, and says it in the same words. */
class ImportWordsTest {

  @ParameterizedTest
  @EnumSource
  void aRuleForLogsIsSaidAsTheDoorSaysIt(Fault rule) {
    var text = Text.of("intake.rule." + rule.id());
    assertThat(Words.in(Language.DUTCH).say(text)).isEqualTo(rule.nl());
    assertThat(Words.in(Language.ENGLISH).say(text)).isEqualTo(rule.en());
  }
}
