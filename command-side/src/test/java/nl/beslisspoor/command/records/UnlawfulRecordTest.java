package nl.beslisspoor.command.records;

import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.OFFICER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Destroying.asked;
import static nl.beslisspoor.command.story.Destroying.confirmed;
import static nl.beslisspoor.command.story.Destroying.decided;
import static nl.beslisspoor.command.story.Destroying.guarded;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.DestructionGround;
import org.junit.jupiter.api.Test;

/** What should not have been recorded is corrected, and its texts are asked to be destroyed. */
class UnlawfulRecordTest {

  /** The assignment of a role, which says something in words. */
  private static final long ROLE = 3;

  private static final DestructionId ASKED = new DestructionId(act().id().derive("destruction"));
  private static final DestructionScope SCOPE = DestructionScope.ofEntries(List.of(ROLE));

  @Test
  void with_the_correction_it_is_asked_to_destroy_the_texts_of_that_entry() {
    var outcome = guarded().when(correct(CorrectionCause.UNLAWFUL)).accepted();

    outcome.then(
        new RecordCorrected(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            outcome.account(),
            ROLE,
            CorrectionCause.UNLAWFUL,
            words("Dit hoort niet in het dossier.")),
        new DestructionRequested(
            FILE,
            act(),
            PLAN_AND_AGREEMENTS,
            ASKED,
            WORKER,
            TODAY,
            DestructionGround.UNLAWFUL,
            SCOPE));
  }

  @Test
  void any_other_correction_asks_nothing() {
    for (var cause : CorrectionCause.values()) {
      assertThat(guarded().when(correct(cause)).events())
          .hasSize(cause == CorrectionCause.UNLAWFUL ? 2 : 1);
    }
  }

  @Test
  void it_is_not_asked_twice_nor_once_it_is_destroyed() {
    var again = correct(CorrectionCause.UNLAWFUL);
    var asked = guarded(asked(SCOPE));
    assertThat(asked.when(again).events()).hasSize(1);
    assertThat(asked.and(decided(), confirmed(SCOPE)).when(again).events()).hasSize(1);
    var other = DestructionScope.ofEntries(List.of(ROLE + 1));
    assertThat(guarded(asked(other)).when(again).events()).hasSize(2);
  }

  @Test
  void whoever_corrected_it_neither_decides_nor_confirms_that_it_is_destroyed() {
    var corrected = guarded().when(correct(CorrectionCause.UNLAWFUL)).after();
    var told = nothing().reasons("Dat is zo.").heard(YOUTH, SUPPORTS).grounds();

    corrected.when(new DecideDestruction(FILE, ASKED, told)).refused("requester-does-not-decide");
    corrected.when(new DecideDestruction(FILE, ASKED, told), recordedBy(OFFICER, TODAY)).accepted();
  }

  private static CorrectRecord correct(CorrectionCause cause) {
    Told told = nothing().reasons("Het ging niemand aan.").heard(WORKER, SUPPORTS);
    return new CorrectRecord(
        FILE,
        ROLE,
        cause,
        words("Dit hoort niet in het dossier."),
        told.heard(YOUTH, SUPPORTS).grounds());
  }
}
