package nl.beslisspoor.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.fixtures.KeysInMemory;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A list across files asks for the keys of all of them at once. */
class ListsReadKeysOnceTest {
  @AutoClose private final Tables tables = new Tables();
  private final KeysInMemory keys = new KeysInMemory();

  @Test
  void whateverIsListed() {
    var decisions = new Decisions(tables.jdbc());
    tables.make(decisions);
    var story = new Story();
    for (var file : new String[] {"first", "second", "third"}) {
      story
          .file(file)
          .opened()
          .consented(
              "consent-" + file,
              Noor.sharing("mother", "2026-01-01", null),
              Account.of("account-" + file, DecisionKind.CONSENT_GIVEN, "2026-01-01T12:00:00Z")
                  .by("mother", RoleKind.PARENT)
                  .written());
    }
    decisions.apply(story.log(keys));

    var all = Narrowing.none();
    assertReadOnce(
        opening -> new Register(tables.jdbc(), opening).decisions(all, Slice.first()),
        DecisionLine::file);
  }

  private <T> void assertReadOnce(Function<Opening, Page<T>> asked, Function<T, UUID> file) {
    int before = keys.read();
    var page = asked.apply(LogOf.opening(keys));
    assertThat(page.rows().stream().map(file).distinct()).hasSizeGreaterThan(2);
    assertThat(keys.read() - before).isEqualTo(1);
  }
}
