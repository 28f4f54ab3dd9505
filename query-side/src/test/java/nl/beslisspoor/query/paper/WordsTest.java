package nl.beslisspoor.query.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words dutch = Words.in(Language.DUTCH);
  private final Words english = Words.in(Language.ENGLISH);

  @Test
  void aTextIsSaidInTheLanguageOfTheReader() {
    var back = Text.of("paper.explain.source", "Jeugdwet 7.3.8");
    assertThat(dutch.say(back)).isEqualTo("Bron: Jeugdwet 7.3.8");
    assertThat(english.say(back)).isEqualTo("Source: Jeugdwet 7.3.8");
  }

  @Test
  void whatFillsATextInIsSaidInTheSameLanguage() {
    var rule = Rules.named("heard-first");
    assertThat(english.say(Text.of("paper.explain.needed", Text.of(rule)))).endsWith(rule.en());
    assertThat(dutch.say(Text.of("paper.explain.needed", Stance.OBJECTS)))
        .endsWith("maakt bezwaar");
    assertThat(english.say(Text.of("paper.explain.source", LocalDate.of(2022, 5, 3))))
        .isEqualTo("Source: 3 May 2022");
    assertThat(english.say(Text.of("paper.explain.source", List.of("a", "b", "c"))))
        .isEqualTo("Source: a, b and c");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(dutch.say(Text.of("paper.explain.source", 1434))).isEqualTo("Bron: 1.434");
    assertThat(english.say(Text.of("paper.explain.source", 1434))).isEqualTo("Source: 1,434");
  }

  @Test
  void anApostropheIsAnApostropheWithAndWithoutPlaceholders() {
    assertThat(dutch.say(Text.of("paper.accessibility.intro"))).contains("de pagina's");
    assertThat(english.say(Text.of("paper.heard.impression"))).contains("the person's own");
  }

  @Test
  void aListEndsWithAnd() {
    assertThat(dutch.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    assertThat(dutch.list(List.of(Stance.OBJECTS))).isEqualTo("maakt bezwaar");
    assertThat(dutch.list(List.of())).isEmpty();
  }

  @Test
  void aKeyWithoutWordsIsAnError() {
    assertThatThrownBy(() -> dutch.say(Text.of("paper.no.such.key")))
        .hasMessage("no words for paper.no.such.key");
    assertThat(Text.known("paper.no.such.key")).isEmpty();
    assertThat(dutch.find("nowhere")).isEmpty();
  }

  @Test
  void aNameIsTheSameInEveryLanguage() {
    assertThat(english.say(Text.quoted("Opa Jan"))).isEqualTo(dutch.say(Text.quoted("Opa Jan")));
  }
}
