package nl.beslisspoor.query.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaidOnceTest {

  private final Tables tables = new Tables();
  private final Voice voice = new Voice(tables.jdbc());

  @BeforeEach
  void make() {
    tables.make(voice);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void whatAPositionTakesOverFromAnEarlierHearingIsToldOnce() {
    tell(
        new Story()
            .opened()
            .chosen("jim", "opa", account("c", DecisionKind.SUPPORT_FIGURE_CHOSEN))
            .heard("jim", hearing("Opa luistert.", "2026-03-04"))
            .heard("jim", hearing("Hij helpt me.", null))
            .recordedAt("2026-03-20T09:00:00Z")
            .positioned(
                "jim",
                account(
                    "p",
                    DecisionKind.SUPPORT_FIGURE_POSITIONED,
                    hearing("Opa luistert.", "2026-03-04"),
                    hearing("Hij helpt me.", null),
                    hearing("Doe maar.", null))));

    assertThat(words()).containsExactlyInAnyOrder("Opa luistert.", "Hij helpt me.", "Doe maar.");
  }

  @Test
  void whatWasHeardInAnEvaluationIsNotToldAgainWithTheHoldItBrings() {
    var heard = hearing("Even rust.", null);
    tell(
        Noor.story()
            .recordedAt("2026-05-02T09:00:00Z")
            .then(
                Later.evaluated(
                    "jim",
                    Findings.none(),
                    EvaluationOutcome.HOLD,
                    "2026-08-01",
                    account("e", DecisionKind.EVALUATION_CONCLUDED, heard)))
            .then(Later.held("jim", null, brought("h", DecisionKind.SUPPORT_HELD, heard))));

    assertThat(words()).containsOnlyOnce("Even rust.");
    assertThat(said().getLast().kind().code()).isEqualTo("EVALUATION_CONCLUDED");
  }

  @Test
  void whatIsSaidOnAnotherDayOrWithAnotherStanceIsToldAgain() {
    tell(
        Noor.story()
            .heard("jim", hearing("Goed.", "2026-03-04"))
            .heard("jim", hearing("Goed.", "2026-03-05"))
            .heard("jim", hearing("Goed.", "2026-03-05", Stance.GRUDGING)));

    assertThat(words().stream().filter("Goed."::equals)).hasSize(3);
  }

  @Test
  void theSameWordsWithoutADayInAnotherDecisionMayHaveBeenSaidAgain() {
    tell(
        Noor.story()
            .recordedAt("2026-05-02T09:00:00Z")
            .then(
                Later.held(
                    "jim", null, account("h", DecisionKind.SUPPORT_HELD, hearing("Goed.", null))))
            .recordedAt("2026-05-09T09:00:00Z")
            .then(
                Later.resumed(
                    "jim", account("r", DecisionKind.SUPPORT_RESUMED, hearing("Goed.", null)))));

    assertThat(words().stream().filter("Goed."::equals)).hasSize(2);
  }

  /** Each event in a block of its own, so that nothing is known but what was written. */
  private void tell(Story story) {
    for (Recorded one : story.log()) {
      voice.apply(List.of(one));
    }
  }

  private List<String> words() {
    return said().stream().map(Said.Words::words).map(words -> words.or("destroyed")).toList();
  }

  private List<Said.Words> said() {
    return new Said(tables.jdbc(), LogOf.OPENING)
        .in(Narrowing.none().toFile(Story.id("file")), Slice.first())
        .rows();
  }

  private static Hearing hearing(String words, String on) {
    return hearing(words, on, Stance.SUPPORTS);
  }

  private static Hearing hearing(String words, String on, Stance stance) {
    return new Hearing(
        Story.person("noor"),
        stance,
        Optional.of(new Narrative(words)),
        Optional.empty(),
        Optional.ofNullable(on).map(LocalDate::parse),
        Optional.empty(),
        false);
  }

  private static AccountabilityRecord brought(String word, DecisionKind kind, Hearing... heard) {
    return account("e", DecisionKind.EVALUATION_CONCLUDED, heard)
        .bringing(
            new DecisionId(Story.id(word)),
            kind,
            new Narrative("Blijft het?"),
            new Narrative("Nee"));
  }

  private static AccountabilityRecord account(String word, DecisionKind kind, Hearing... heard) {
    var account =
        Account.of(word, kind, "2026-03-20T12:00:00Z")
            .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3");
    List.of(heard).forEach(account::heard);
    return account.written();
  }
}
