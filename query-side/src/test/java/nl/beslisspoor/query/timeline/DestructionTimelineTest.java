package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.events.DestructionScope.ofEntries;
import static nl.beslisspoor.events.DestructionScope.ofEverything;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST;
import static nl.beslisspoor.events.catalogue.DestructionGround.UNLAWFUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.query.table.Destroying;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import nl.beslisspoor.query.timeline.Chronology.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DestructionTimelineTest {
  private static final String AT = "2026-05-02T12:00:00Z";
  private static final DestructionScope NAME =
      new DestructionScope(
          false, List.of(Story.person("noor")), List.of(InformationCategory.CONTACT), List.of());

  private final Tables tables = new Tables();
  private final Timeline timeline = new Timeline(tables.jdbc());

  @BeforeEach
  void make() {
    tables.make(timeline);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void whatWasAskedAndAnsweredStandsThereInBothLanguages() {
    var entries =
        told(
            Noor.story()
                .then(Destroying.asked("r", "noor", "2026-05-01", REQUEST, Destroying.PART))
                .then(Destroying.decided("r", "half", AT))
                .then(Destroying.confirmed("r", "gone", AT, Destroying.PART))
                .then(Destroying.asked("s", "noor", "2026-05-01", REQUEST, ofEverything()))
                .then(Destroying.refused("s", "no", AT, "Dat van opa."))
                .then(Destroying.asked("t", "noor", "2026-05-01", REQUEST, NAME))
                .then(
                    Destroying.asked(
                        "u", "pro", "2026-05-01", UNLAWFUL, ofEntries(List.of(2L, 4L)))));

    assertThat(entries)
        .extracting(TimelineEntry::sentence)
        .containsExactly(
            "Gevraagd om te vernietigen: gegevens van Noor en de teksten van gebeurtenis 12"
                + " (verzoek van de jeugdige of een ouder)",
            "Besloten om te vernietigen wat is gevraagd",
            "Vernietiging bevestigd: gegevens van Noor en de teksten van gebeurtenis 12",
            "Gevraagd om te vernietigen: alles over mensen in dit dossier (verzoek van de jeugdige"
                + " of een ouder)",
            "Er wordt niet vernietigd wat is gevraagd",
            "Gevraagd om te vernietigen: gegevens van Noor (verzoek van de jeugdige of een ouder)",
            "Gevraagd om te vernietigen: de teksten van gebeurtenis 3 en 5 (het had niet mogen"
                + " worden vastgelegd)");
    assertThat(entries.get(2).sentenceEn())
        .isEqualTo("Destruction confirmed: data of Noor and the texts of event 12");
  }

  @Test
  void whoAsksActsOnTheDayOnWhichItWasAsked() {
    var asked =
        told(Noor.story().then(Destroying.asked("r", "noor", "2026-05-01", REQUEST, NAME)))
            .getFirst();

    assertThat(asked.actor()).isEqualTo(Story.id("noor"));
    assertThat(asked.happenedAt()).isEqualTo("2026-04-30T22:00:00Z");
    assertThat(asked.decision()).isNull();
  }

  private List<TimelineEntry> told(Story story) {
    timeline.apply(story.log());
    return new Chronology(tables.jdbc(), LogOf.OPENING)
            .entries(Narrowing.none().toFile(Story.id("file")), Order.RECORDED, Slice.first(100))
            .rows()
            .stream()
            .skip(12)
            .map(entry -> entry.named(person -> Map.of(Story.id("noor"), "Noor").get(person)))
            .toList();
  }
}
