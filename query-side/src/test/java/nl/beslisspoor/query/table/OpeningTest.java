package nl.beslisspoor.query.table;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.fixtures.KeysInMemory;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private final KeysInMemory keys = new KeysInMemory();
  private final Opening opening = LogOf.opening(keys);
  private final Story story = new Story().opened();

  @Test
  void aKeyThatWasMadeAfterTheOthersWereReadIsFound() {
    assertThat(opening.text(name(story.log(keys).get(1)))).isEqualTo(said("Noor"));
    var later = story.added("aunt", "Tante Els", null, Relation.RELATIVE).log(keys).getLast();

    assertThat(opening.text(name(later))).isEqualTo(said("Tante Els"));
  }

  @Test
  void keysOfManyFilesAreAskedForAtOnceAndStandWhileTheStoreIsAway() {
    var log = story.file("second").opened().log(keys);
    opening.prepare(List.of(Story.id("file"), Story.id("second"), UUID.randomUUID()));
    keys.away(true);

    assertThat(opening.text(name(log.get(1)))).isEqualTo(said("Noor"));
    assertThat(opening.text(name(log.get(7)))).isEqualTo(said("Noor"));
  }

  @Test
  void whatWasDestroyedIsDestroyedAndWhatWasMovedDoesNotFit() {
    var log = story.log(keys);
    keys.destroy(Story.id("file").toString(), Story.person("noor"), InformationCategory.CONTACT);

    assertThat(opening.text(name(log.get(1)))).isEqualTo(new Opened.Destroyed<>());
    var mother = Seal.parse(name(log.get(2)));
    var moved =
        new Seal(mother.place().at("/born/sealed"), mother.kind(), mother.key(), mother.content());
    assertThat(opening.text(moved.token())).isEqualTo(new Opened.Unfit<>());
  }

  private static String name(Recorded added) {
    PersonalText name = ((PersonAdded) added.event()).name();
    return name.kept().seal().orElseThrow().token();
  }
}
