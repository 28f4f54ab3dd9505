package nl.beslisspoor.query.particulars;

import static nl.beslisspoor.events.DestructionScope.ofEntries;
import static nl.beslisspoor.events.DestructionScope.ofEverything;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST;
import static nl.beslisspoor.events.catalogue.DestructionGround.UNLAWFUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.table.Destroying;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DestructionTest {
  private static final String AT = "2026-05-02T12:00:00Z";

  private final Tables tables = new Tables();
  private final Particulars particulars = new Particulars(tables.jdbc());
  private final FileContents contents = new FileContents(tables.jdbc(), LogOf.OPENING);

  private final Story story =
      Noor.story().then(Destroying.asked("r", "noor", "2026-05-01", REQUEST, Destroying.PART));

  @BeforeEach
  void make() {
    tables.make(particulars);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void aRequestIsOpenUntilItIsConfirmedOrRefused() {
    assertThat(only(story).state()).isEqualTo("asked");
    assertThat(only(story).due()).isEqualTo(LocalDate.parse("2026-08-01"));

    story.then(Destroying.decided("r", "half", AT));
    assertThat(only(story).state()).isEqualTo("decided");
    assertThat(only(story).isOpen()).isTrue();

    story.then(Destroying.confirmed("r", "gone", AT, Destroying.PART));
    assertThat(only(story).state()).isEqualTo("destroyed");
    assertThat(only(story).isOpen()).isFalse();
  }

  @Test
  void aRefusalEndsItToo() {
    story.then(Destroying.refused("r", "no", AT, "Dat van opa."));
    assertThat(only(story).state()).isEqualTo("refused");
  }

  @Test
  void whoDecidedOrRecordedThatIsNotTheOneToConfirmIt() {
    story.then(Destroying.decided("r", "half", AT));
    assertThat(only(story).isDecidedBy(Story.id("pro"))).isTrue();
    assertThat(only(story).isDecidedBy(Story.id("officer"))).isFalse();
  }

  @Test
  void whenEverythingIsDestroyedEveryOtherOpenRequestIsAnswered() {
    story
        .then(Destroying.asked("no", "noor", "2026-05-01", REQUEST, ofEntries(List.of(3L))))
        .then(Destroying.refused("no", "kept", AT, "Dat van opa."))
        .then(Destroying.asked("all", "pro", "2026-05-03", UNLAWFUL, ofEverything()))
        .then(Destroying.confirmed("all", "gone", AT, ofEverything()));

    assertThat(all(story))
        .extracting(Destruction::state)
        .containsExactly("overtaken", "refused", "destroyed");
  }

  private Destruction only(Story told) {
    assertThat(all(told)).hasSize(1);
    return all(told).getFirst();
  }

  private List<Destruction> all(Story told) {
    tables.jdbc().sql("delete from particular").update();
    particulars.apply(told.log());
    return Destruction.of(contents.of(Story.id("file"), Optional.empty(), Optional.empty()));
  }
}
