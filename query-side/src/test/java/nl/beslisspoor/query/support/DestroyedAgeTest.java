package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.fixtures.KeysInMemory;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.Due.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What falls due by age goes with the date of birth, and nothing else does. */
class DestroyedAgeTest {

  private final Tables tables = new Tables();
  private final KeysInMemory keys = new KeysInMemory();
  private final Supports supports = new Supports(tables.jdbc(), LogOf.opening(keys));

  @BeforeEach
  void make() {
    tables.make(supports);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void whatIsDueByAgeIsToldAmongWhatIsDueByADay() {
    supports.apply(story().log(keys));

    assertThat(kinds("2027-05-01"))
        .containsExactly("EVALUATION", "CONSENT_ENDS", "CONSENT_AT_SIXTEEN");
    assertThat(on("2027-05-01", Slice.first(2)).rows()).hasSize(2);
    var next = on("2027-05-01", Slice.first(2)).next();
    assertThat(on("2027-05-01", new Slice(next, 2)).rows())
        .singleElement()
        .returns(LocalDate.parse("2027-06-10"), Open::due);
  }

  @Test
  void whoDirectsAFileWithNothingElseDueIsFoundByIt() {
    supports.apply(directed().log(keys));

    assertThat(directors("2027-05-01"))
        .singleElement()
        .returns(Story.id("pro"), Directors.Director::person);
    assertThat(directors("2026-05-01")).isEmpty();

    destroy();
    assertThat(directors("2027-05-01")).isEmpty();
  }

  @Test
  void onceTheDateOfBirthIsDestroyedNothingIsDueByAgeAndTheRestStays() {
    supports.apply(story().log(keys));
    destroy();

    assertThat(kinds("2027-05-01")).containsExactly("EVALUATION", "CONSENT_ENDS");
  }

  @Test
  void aRebuildAfterItAnswersTheSame() {
    var log = story().log(keys);
    destroy();
    new Supports(tables.jdbc(), LogOf.opening(keys)).apply(log);

    assertThat(kinds("2027-05-01")).containsExactly("EVALUATION", "CONSENT_ENDS");
  }

  @Test
  void aStatementThatLapsedByAgeStaysOpenWhenTheAgeIsNotKnownAnyMore() {
    supports.apply(Noor.story().then(Later.drawnUp("s", "jim", "mother")).log(keys));
    assertThat(kinds("2027-06-09")).contains("STATEMENT_UNSIGNED");
    assertThat(kinds("2027-06-10")).doesNotContain("STATEMENT_UNSIGNED");

    destroy();
    assertThat(kinds("2027-06-10")).contains("STATEMENT_UNSIGNED");
  }

  @Test
  void whatIsDueByAgeIsToldInPartsHoweverMuchItIs() {
    supports.apply(story().log(keys));
    copyByAge(1, 4_999);
    assertThat(on("2027-05-01", Slice.first(3)).rows())
        .extracting(open -> open.kind().code())
        .containsExactly("EVALUATION", "CONSENT_ENDS", "CONSENT_AT_SIXTEEN");
    assertThat(directors("2027-05-01")).hasSize(1);

    copyByAge(5_000, 25_000);
    var page = on("2027-05-01", Slice.first(200));
    assertThat(page.rows()).hasSize(200);
    var next = on("2027-05-01", new Slice(page.next(), 200)).rows();
    assertThat(next).hasSize(200).doesNotContainAnyElementsOf(page.rows());
  }

  @Test
  void whoDirectsIsToldInParts() {
    supports.apply(directed().log(keys));
    for (int number = 1; number <= 5; number++) {
      copyDirector(new UUID(0, number));
    }
    var day = LocalDate.parse("2027-05-01");
    var all = new ArrayList<UUID>();
    var part = directors().of(day, Optional.empty(), 2);
    while (!part.isEmpty()) {
      assertThat(part).hasSizeLessThanOrEqualTo(2);
      part.forEach(one -> all.add(one.person()));
      part = directors().of(day, Optional.of(all.getLast()), 2);
    }
    assertThat(all).hasSize(6).doesNotHaveDuplicates().contains(Story.id("pro"));
  }

  private void copyDirector(UUID holder) {
    tables
        .jdbc()
        .sql(
            """
            insert into due_role (role_id, valid_from, known_from, known_until, log_index, sequence,
              recorded_at, case_id, kind, holder, valid_until, ended)
            select :holder, valid_from, known_from, known_until, log_index, sequence,
              recorded_at, case_id, kind, :holder, valid_until, ended
            from due_role where holder = :of and kind = 'CASE_DIRECTOR'
            """)
        .param("holder", holder)
        .param("of", Story.id("pro"))
        .update();
  }

  private Directors directors() {
    return new Directors(tables.jdbc(), LogOf.opening(keys));
  }

  private List<Directors.Director> directors(String day) {
    return directors().of(LocalDate.parse(day), Optional.empty(), 10);
  }

  private void copyByAge(int first, int last) {
    tables
        .jdbc()
        .sql(
            """
            insert into due_matter (place, known_from, known_until, case_id, sequence, recorded_at,
              kind, about, person, since, shown_from, due, settled, personal_days)
            select m.place + n * 65536, known_from, known_until, case_id, sequence, recorded_at,
              kind, about, person, since, shown_from, due, settled, personal_days
            from due_matter m, generate_series(:first::bigint, :last::bigint) n
            where personal_days is not null and place < 65536
            """)
        .param("first", first)
        .param("last", last)
        .update();
  }

  @Test
  void whileTheKeysAreAwayNothingIsAnsweredRatherThanLess() {
    supports.apply(story().log(keys));
    keys.away(true);

    assertThatThrownBy(() -> kinds("2027-05-01")).isInstanceOf(KeysUnavailable.class);
  }

  @Test
  void whoSaysTheSameDateOfBirthAgainMovesNothing() {
    var story = story();
    supports.apply(story.log(keys));
    var before = on("2027-05-01", Slice.first()).rows();
    var said =
        story
            .recordedAt("2026-09-01T09:00:00Z")
            .then(Later.named(1, "noor", "Noor Jansen", "2011-06-10", account()))
            .log(keys);
    supports.apply(said.subList(said.size() - 1, said.size()));

    assertThat(on("2027-05-01", Slice.first()).rows()).isEqualTo(before);
  }

  private void destroy() {
    keys.destroy(Story.id("file").toString(), Story.person("noor"), InformationCategory.CONTACT);
  }

  private List<String> kinds(String day) {
    return on(day, Slice.first()).rows().stream().map(open -> open.kind().code()).toList();
  }

  private Page<Open> on(String day, Slice slice) {
    return new Due(tables.jdbc(), LogOf.opening(keys))
        .on(LocalDate.parse(day), Optional.empty(), Narrowing.none(), Which.all(), slice);
  }

  /** An evaluation, a consent that ends, and one by age. */
  private static Story story() {
    return Noor.story()
        .consented("ends", Noor.sharing("noor", "2026-04-01", "2027-05-20"), account())
        .consented("mothers", Noor.sharing("mother", "2026-01-01", null), account());
  }

  private static Story directed() {
    return new Story()
        .opened()
        .assigned(
            "director", "pro", RoleKind.CASE_DIRECTOR, Story.period("2026-03-02", null), account())
        .consented("mothers", Noor.sharing("mother", "2026-01-01", null), account());
  }

  private static AccountabilityRecord account() {
    return Account.of("c", DecisionKind.CONSENT_GIVEN, "2026-01-01T12:00:00Z")
        .by("mother", RoleKind.PARENT)
        .written();
  }
}
