package nl.beslisspoor.command.engine;

import static nl.beslisspoor.command.engine.Asked.act;
import static nl.beslisspoor.command.engine.Asked.add;
import static nl.beslisspoor.command.engine.Asked.key;
import static nl.beslisspoor.command.engine.Asked.newCase;
import static nl.beslisspoor.command.engine.Asked.open;
import static nl.beslisspoor.command.engine.Asked.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once it is confirmed that something is destroyed, before any key is, whatever the command. */
public class AfterDestructionTest {
  private static final byte[] HASH = Store.hash("request");

  private final CaseId file = newCase();
  private final PersonId somebody = somebody();
  private Store store;
  private Decisions here;

  @BeforeEach
  void start() {
    store = Store.fresh();
    here = store.engine();
    here.decide(open(file), act(), key(), HASH);
    here.decide(add(file, somebody), act(), key(), HASH);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void
      what_was_destroyed_stays_destroyed_nothing_is_recorded_with_it_or_about_it_and_no_text_once_everything_was() {
    confirm(new DestructionScope(false, List.of(somebody), contact(), List.of()));
    refused(new DestroyedKeysTest.NamedAgain(file, somebody));
    accepted(add(file, somebody()));
    accepted(new SaidAgain(file));

    confirm(DestructionScope.ofEverything());
    refused(add(file, somebody()));
    refused(new SaidAgain(file));
  }

  @Test
  void what_says_nothing_in_words_is_recorded_after_everything_was_destroyed() {
    confirm(DestructionScope.ofEverything());
    accepted(new AskedAgain(file, somebody));
  }

  @Test
  void the_texts_of_one_entry_leave_all_others_as_they_are() {
    confirm(DestructionScope.ofEntries(List.of(0L)));
    accepted(new SaidAgain(file));
    accepted(new DestroyedKeysTest.NamedAgain(file, somebody));
  }

  @Test
  void another_category_of_the_same_person_is_recorded_as_before() {
    confirm(
        new DestructionScope(
            false, List.of(somebody), List.of(InformationCategory.SCHOOL), List.of()));
    accepted(new DestroyedKeysTest.NamedAgain(file, somebody));
  }

  @Test
  void it_holds_for_whoever_reads_the_file_anew() {
    confirm(DestructionScope.ofEverything());
    var elsewhere = store.engine();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> elsewhere.decide(new SaidAgain(file), act(), key(), HASH));
  }

  private void confirm(DestructionScope scope) {
    accepted(new Confirmed(file, scope));
  }

  private void accepted(CaseCommand command) {
    assertThat(here.decide(command, act(), key(), HASH).events()).isEqualTo(1);
  }

  private void refused(CaseCommand command) {
    var before = store.events();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> here.decide(command, act(), key(), HASH))
        .satisfies(refused ->
            assertThat(refused.rule().ref().id()).isEqualTo("destroyed-stays-destroyed"));
    assertThat(store.events()).isEqualTo(before);
  }

  private static List<InformationCategory> contact() {
    return List.of(InformationCategory.CONTACT);
  }

  /** Confirms that something is destroyed, with the shortest account. */
  private record Confirmed(CaseId caseId, DestructionScope scope) implements CaseCommand {
    @Override
    public List<CaseEvent> decide(CaseFile file, Act act) {
      return List.of(
          new DestructionConfirmed(
              caseId,
              act,
              InformationCategory.PLAN_AND_AGREEMENTS,
              account(act),
              new DestructionId(act.id().derive("destruction")),
              scope));
    }

    private static AccountabilityRecord account(Act act) {
      return new AccountabilityRecord(
          new DecisionId(act.id().derive("decision")),
          DecisionKind.DESTRUCTION_CONFIRMED,
          act.by(),
          new Narrative("Wordt het vernietigd?"),
          new Narrative("Ja."),
          List.of(new Decider(act.by(), RoleKind.DATA_PROTECTION_OFFICER, Optional.empty())),
          act.at(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());
    }
  }

  /** Says something in the file. */
  private record SaidAgain(CaseId caseId) implements CaseCommand {
    @Override
    public List<CaseEvent> decide(CaseFile file, Act act) {
      return List.of(
          new WhoQuestionAsked(
              caseId,
              act,
              InformationCategory.NETWORK,
              act.at(),
              List.of(),
              new Narrative("Wie kent jou het langst?"),
              Optional.empty()));
    }
  }

  /** Asks to destroy something, which takes no words. */
  private record AskedAgain(CaseId caseId, PersonId requester) implements CaseCommand {
    @Override
    public List<CaseEvent> decide(CaseFile file, Act act) {
      return List.of(
          new DestructionRequested(
              caseId,
              act,
              InformationCategory.PLAN_AND_AGREEMENTS,
              new DestructionId(act.id().derive("destruction")),
              requester,
              LocalDate.parse("2026-11-02"),
              DestructionGround.REQUEST_OF_OTHER,
              DestructionScope.ofEverything()));
    }
  }
}
