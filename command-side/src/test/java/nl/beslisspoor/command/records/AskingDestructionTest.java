package nl.beslisspoor.command.records;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OFFICER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Destroying.asked;
import static nl.beslisspoor.command.story.Destroying.confirmed;
import static nl.beslisspoor.command.story.Destroying.decided;
import static nl.beslisspoor.command.story.Destroying.guarded;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Story.youthBorn;
import static nl.beslisspoor.command.story.Surroundings.closed;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.DestructionScope.ofEntries;
import static nl.beslisspoor.events.DestructionScope.ofEverything;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST_OF_OTHER;
import static nl.beslisspoor.events.catalogue.DestructionGround.TERM_ENDED;
import static nl.beslisspoor.events.catalogue.DestructionGround.UNLAWFUL;
import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;
import static nl.beslisspoor.events.catalogue.InformationCategory.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.command.file.Refused.What;
import nl.beslisspoor.command.rules.DestructionRequest;
import nl.beslisspoor.command.rules.DestructionRules;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.InformationCategory;
import org.junit.jupiter.api.Test;

/** Somebody asks to destroy what the file says; nothing is decided by that. */
public class AskingDestructionTest {

  /** Entries of the story, the last of which say something in words. */
  private static final long MOTHER_ADDED = 4;

  private static final long FIRST =
      LongStream.iterate(0, one -> one + 1)
          .filter(one -> guarded().file().trail().entry(one).isEmpty())
          .findFirst()
          .orElseThrow();

  private static final long MOTHER_ASKED = FIRST;
  private static final long AUNT_ASKED = FIRST + 1;

  private final Story story = guarded(question(MOTHER), question(AUNT));

  @Test
  void what_was_asked_stands_open_from_the_day_on_which_it_was_asked() {
    var scope = about(YOUTH);
    var outcome = story.when(ask(YOUTH, REQUEST, scope));

    var request = new DestructionId(act().id().derive("destruction"));
    outcome.then(
        new DestructionRequested(
            FILE, act(), PLAN_AND_AGREEMENTS, request, YOUTH, TODAY, REQUEST, scope));
    assertThat(outcome.after().file().destructions().find(request))
        .hasValueSatisfying(asked -> {
          assertThat(asked.requester()).isEqualTo(YOUTH);
          assertThat(asked.on()).isEqualTo(TODAY);
          assertThat(asked.scope()).isEqualTo(scope);
          assertThat(asked.isDecided()).isFalse();
        });
  }

  @Test
  void destruction_is_asked_by_whom_its_ground_allows() {
    story.when(ask(YOUTH, REQUEST, ofEverything())).accepted();
    story.when(ask(MOTHER, REQUEST, about(MOTHER))).accepted();
    story.when(ask(AUNT, REQUEST, about(AUNT))).refused("destruction-ground-allows");
    story.when(ask(AUNT, REQUEST_OF_OTHER, about(AUNT))).accepted();
    story.when(ask(MOTHER, REQUEST_OF_OTHER, about(MOTHER))).refused("destruction-ground-allows");
    story.when(ask(YOUTH, REQUEST_OF_OTHER, about(YOUTH))).refused("destruction-ground-allows");
    story.when(ask(YOUTH, UNLAWFUL, about(YOUTH))).refused("destruction-ground-allows");
    story.when(ask(COLLEAGUE, UNLAWFUL, about(YOUTH))).refused("destruction-ground-allows");
    story.when(ask(WORKER, UNLAWFUL, about(YOUTH))).accepted();
    story.when(ask(OFFICER, UNLAWFUL, about(YOUTH))).accepted();
  }

  @Test
  void nobody_under_twelve_asks_for_destruction() {
    youthBorn(TODAY.minusYears(12).plusDays(1))
        .when(ask(YOUTH, REQUEST, about(YOUTH)))
        .refused("destruction-from-twelve");
    youthBorn(TODAY.minusYears(12)).when(ask(YOUTH, REQUEST, about(YOUTH))).accepted();
    youthBorn(TODAY.minusYears(11)).when(ask(MOTHER, REQUEST, about(MOTHER))).accepted();
    youthBorn(TODAY.minusYears(11)).when(ask(WORKER, UNLAWFUL, about(YOUTH))).accepted();
  }

  @Test
  void
      who_asks_for_destruction_asks_it_about_oneself_the_own_data_and_the_texts_of_events_that_are_about_him_or_her_or_in_which_he_or_she_was_heard_the_youth_also_about_the_whole_file() {
    story.when(ask(YOUTH, REQUEST, ofEverything())).accepted();
    story.when(ask(YOUTH, REQUEST, ofEntries(List.of(MOTHER_ASKED)))).accepted();
    story.when(ask(YOUTH, REQUEST, about(YOUTH, MOTHER))).refused("destruction-about-oneself");
    story.when(ask(MOTHER, REQUEST, ofEverything())).refused("destruction-about-oneself");
    story.when(ask(MOTHER, REQUEST, about(YOUTH))).refused("destruction-about-oneself");
    story.when(ask(MOTHER, REQUEST, ofEntries(List.of(MOTHER_ASKED)))).accepted();
    story.when(ask(AUNT, REQUEST_OF_OTHER, ofEntries(List.of(AUNT_ASKED)))).accepted();
    story
        .when(ask(MOTHER, REQUEST, ofEntries(List.of(MOTHER_ASKED, AUNT_ASKED))))
        .refused("destruction-about-oneself");
    story.when(ask(MOTHER, REQUEST, ofEntries(List.of(3L)))).refused("destruction-about-oneself");
    story.when(ask(WORKER, UNLAWFUL, ofEverything())).accepted();
  }

  @Test
  void the_retention_period_of_an_open_file_has_not_ended() {
    story.when(ask(OFFICER, TERM_ENDED, ofEverything())).refused("term-of-open-file-runs");
    guarded(closed(TODAY)).when(ask(OFFICER, TERM_ENDED, ofEverything())).accepted();
  }

  @Test
  void what_is_to_be_destroyed_stands_in_this_file_and_is_not_destroyed_yet() {
    var rule = "destruction-names-what-is-there";
    story.when(ask(WORKER, UNLAWFUL, about(STRANGER))).refused(rule);
    story.when(ask(WORKER, UNLAWFUL, ofEntries(List.of(999L)))).refused(rule);
    story.when(ask(WORKER, UNLAWFUL, ofEntries(List.of(MOTHER_ADDED)))).refused(rule);
    var gone = about(YOUTH);
    var without = guarded(asked(gone), decided(), confirmed(gone));
    without.when(ask(YOUTH, REQUEST, gone)).refused(rule);
    without.when(ask(YOUTH, REQUEST, ofEverything())).accepted();
    without
        .when(
            ask(
                YOUTH,
                REQUEST,
                new DestructionScope(false, List.of(YOUTH), List.of(CONTACT, SCHOOL), List.of())))
        .accepted();
    var all = ofEverything();
    guarded(asked(all), decided(), confirmed(all)).when(ask(YOUTH, REQUEST, gone)).refused(rule);
  }

  @Test
  void it_is_asked_on_a_closed_file_too_and_not_of_a_file_that_is_not_there() {
    guarded(closed(TODAY)).when(ask(YOUTH, REQUEST, ofEverything())).accepted();
    given().when(ask(YOUTH, REQUEST, ofEverything())).refused("file-is-open");
    given(imported()).when(ask(YOUTH, REQUEST, ofEverything())).refused("imported-history-stays");
  }

  @Test
  void who_asks_and_who_records_it_stand_in_the_file_and_the_day_has_come() {
    story.when(ask(STRANGER, REQUEST, about(STRANGER))).refused("person-is-known");
    story
        .when(ask(YOUTH, REQUEST, about(YOUTH)), recordedBy(STRANGER, TODAY))
        .refused("person-is-known");
    story
        .when(new RequestDestruction(FILE, YOUTH, TODAY.plusDays(1), REQUEST, ofEverything()))
        .refused("not-in-the-future");
  }

  @Test
  void what_does_not_stand_there_is_named_as_everybody_counts_it() {
    assertThat(wrong(ofEntries(List.of(MOTHER_ADDED, MOTHER_ASKED))))
        .isEqualTo(
            new What("entry-without-text", "Er staat geen tekst in gebeurtenis 5.", List.of("5")));
    assertThat(wrong(ofEntries(List.of(999L))))
        .isEqualTo(new What("entry-absent", "Er is geen gebeurtenis 1000.", List.of("1000")));
    assertThat(wrong(about(STRANGER)).which()).containsExactly(STRANGER.toString());
  }

  private What wrong(DestructionScope scope) {
    var request = new DestructionRequest(story.file(), WORKER, TODAY, UNLAWFUL, scope);
    return assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> DestructionRules.requireNamesWhatIsThere(request))
        .actual()
        .what()
        .orElseThrow();
  }

  private static CaseEvent question(PersonId of) {
    return new WhoQuestionAsked(
        FILE,
        act(),
        InformationCategory.NETWORK,
        act().at(),
        List.of(of),
        words("Wie helpt jou?"),
        Optional.empty());
  }

  private static DestructionScope about(PersonId... people) {
    return new DestructionScope(false, List.of(people), List.of(CONTACT), List.of());
  }

  private static RequestDestruction ask(
      PersonId requester, DestructionGround ground, DestructionScope scope) {
    return new RequestDestruction(FILE, requester, TODAY, ground, scope);
  }
}
