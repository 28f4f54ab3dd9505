package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.fixtures.KeysInMemory;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once a destroyed date of birth is folded, nothing is left that followed from it. */
class ForgottenAgeTest {
  private static final DestructionScope CONTACT =
      new DestructionScope(
          false, List.of(Story.person("noor")), List.of(InformationCategory.CONTACT), List.of());

  private final KeysInMemory keys = new KeysInMemory();
  private final List<Recorded> log = story(CONTACT).log(keys);

  @Test
  void no_row_says_anything_that_followed_from_it() {
    var tables = folded(log, log.size(), log.size());
    assertThat(tables.get("due_matter"))
        .isNotEmpty()
        .allMatch(row -> row.contains("\"personal_days\": null"))
        .noneMatch(row -> row.contains("CONSENT_AT"));
    assertThat(tables.get("due_case")).allMatch(row -> row.contains("\"personal_born\": null"));
  }

  @Test
  void before_it_was_destroyed_there_was_something_to_lose() {
    var tables = folded(log.subList(0, log.size() - 2), 1, log.size());
    assertThat(tables.get("due_matter"))
        .anyMatch(row -> row.contains("CONSENT_AT_SIXTEEN"))
        .anyMatch(row -> row.contains("STATEMENT") && row.contains("\"personal_days\": \"~1"));
  }

  /** Wherever the key went while the view was fed, and however it was fed. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 1_000})
  void a_rebuild_gives_the_same_tables_byte_for_byte(int block) {
    var live = folded(log, 1, log.size());
    for (int destroyed = log.size(); destroyed >= 0; destroyed -= 4) {
      assertThat(folded(log, block, destroyed))
          .as("destroyed before %d", destroyed)
          .isEqualTo(live);
    }
  }

  @Test
  void another_destruction_leaves_what_follows_from_age() {
    var others = story(DestructionScope.ofEntries(List.of(1L))).log(keys);
    var tables = folded(others, others.size(), others.size());
    assertThat(tables.get("due_case")).noneMatch(row -> row.contains("\"personal_born\": null"));
  }

  @Test
  void everything_includes_it() {
    var all = story(DestructionScope.ofEverything()).log(keys);
    var tables = folded(all, 3, all.size());
    assertThat(tables.get("due_case")).allMatch(row -> row.contains("\"personal_born\": null"));
  }

  /**
   * @param destroyed the key goes before the event at this place is folded
   */
  private Map<String, List<String>> folded(List<Recorded> log, int block, int destroyed) {
    var mine = LogOf.opening(keys);
    try (var tables = new Tables()) {
      var supports = new Supports(tables.jdbc(), mine);
      tables.make(supports);
      var gone = new Supports(tables.jdbc(), LogOf.opening(destroyedKeys()));
      for (int at = 0; at < log.size(); at += block) {
        var next = log.subList(at, Math.min(log.size(), at + block));
        (at < destroyed ? supports : gone).apply(next);
      }
      return dump(tables, supports);
    }
  }

  private KeysInMemory destroyedKeys() {
    var copy = keys.copy();
    copy.destroy(Story.id("file").toString(), Story.person("noor"), InformationCategory.CONTACT);
    return copy;
  }

  private static Map<String, List<String>> dump(Tables tables, Supports supports) {
    var dump = new LinkedHashMap<String, List<String>>();
    for (var table : supports.tables()) {
      dump.put(
          table,
          new ArrayList<>(
              tables
                  .jdbc()
                  .sql("select to_jsonb(t)::text from %s t order by 1".formatted(table))
                  .query(String.class)
                  .list()));
    }
    return dump;
  }

  /** The birth date is said, said again and said otherwise, between things that depend on it. */
  private static Story story(DestructionScope scope) {
    return Noor.story()
        .recordedAt("2026-04-03T09:00:00Z")
        .consented("mothers", Noor.sharing("mother", "2026-01-01", null), account())
        .then(Later.drawnUp("s", "jim", "mother"))
        .recordedAt("2026-04-04T09:00:00Z")
        .then(Later.named(1, "noor", "Noor Jansen", "2011-06-10", account()))
        .recordedAt("2026-04-05T09:00:00Z")
        .then(Later.named(1, "noor", "Noor Jansen", "2011-07-11", account()))
        .then(Later.named(1, "noor", "Noor Jansen", "2011-08-12", account()))
        .recordedAt("2026-04-06T09:00:00Z")
        .consented("noors", Noor.sharing("noor", "2026-04-06", "2027-05-20"), account())
        .recordedAt("2026-05-01T09:00:00Z")
        .then((file, act) ->
            new DestructionConfirmed(
                file,
                act,
                InformationCategory.CONTACT,
                account(),
                new DestructionId(Story.id("request")),
                scope))
        .recordedAt("2026-05-02T09:00:00Z")
        .withdrawn("noors", "2026-05-02", account());
  }

  private static AccountabilityRecord account() {
    return Account.of("c", DecisionKind.CONSENT_GIVEN, "2026-01-01T12:00:00Z")
        .by("mother", RoleKind.PARENT)
        .written();
  }
}
