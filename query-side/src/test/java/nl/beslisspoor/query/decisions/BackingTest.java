package nl.beslisspoor.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.decisions.Deeds.Standing;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackingTest {

  private final Tables tables = new Tables();
  private final Deeds deeds = new Deeds(tables.jdbc());

  @BeforeAll
  void tell() {
    var decisions = new Decisions(tables.jdbc());
    tables.make(decisions);
    var story = new Story().opened().added("uncle", "Oom Kees", null, Relation.OTHER);
    for (var word : new String[] {"uncle", "opa", "passer-by", "colleague", "pro"}) {
      story.chosen("support-" + word, "opa", backedBy(word));
    }
    decisions.apply(
        story
            .file("other-file")
            .added("colleague", "Cora", null, Relation.PROFESSIONAL)
            .added("mother", "Marja", null, Relation.PROFESSIONAL)
            .chosen("support-mother", "opa", backedBy("mother"))
            .log());
  }

  private static nl.beslisspoor.events.AccountabilityRecord backedBy(String word) {
    return Account.of("d-" + word, DecisionKind.SUPPORT_FIGURE_CHOSEN, "2026-03-09T15:00:00Z")
        .by("noor", RoleKind.YOUTH)
        .backedBy(word)
        .written();
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void aPrivatePersonWhoBacksADecisionStaysPrivate() {
    for (var word : new String[] {"uncle", "opa"}) {
      assertThat(deeds.standing(Story.id(word))).isEqualTo(Standing.PRIVATE_PERSON);
      assertThat(backed(word)).isZero();
    }
  }

  @Test
  void whoStandsInNoFileIsNotKnownByABackingAlone() {
    assertThat(deeds.standing(Story.id("passer-by"))).isEqualTo(Standing.UNKNOWN);
    assertThat(backed("passer-by")).isZero();
  }

  @Test
  void whoWorksInTheFileIsFoundByTheBackingAndWhoWorksElsewhereIsNot() {
    assertThat(backed("pro")).isEqualTo(1);
    assertThat(backed("colleague")).isZero();
  }

  @Test
  void aParentWhoWorksInAnotherFileIsFoundByTheBackingThere() {
    assertThat(deeds.standing(Story.id("mother"))).isEqualTo(Standing.PROFESSIONAL);
    assertThat(backed("mother")).isEqualTo(1);
    assertThat(
            deeds
                .of(Narrowing.none().toPerson(Story.id("mother")), Optional.empty(), Slice.first())
                .rows())
        .singleElement()
        .returns(Story.id("other-file"), Deeds.Done::file);
  }

  private long backed(String word) {
    return deeds.count(Narrowing.none().toPerson(Story.id(word)), Optional.of(DeedKind.BACKED));
  }
}
