package nl.beslisspoor.command.network;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Cast.noon;
import static nl.beslisspoor.command.story.Cast.recordedBy;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.imported;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story.Outcome;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;
import org.junit.jupiter.api.Test;

public class NetworkTest {

  private static final LocalDate LATER = TODAY.plusMonths(6);
  private static final Narrative QUESTION = words("Wie is er voor jou als het niet gaat?");

  @Test
  void somebody_asks_who_matters_to_the_youth_and_the_answer_stands_in_the_youth_s_words() {
    var answer = Optional.of(words("Mijn tante. En Rachid van voetbal."));
    family()
        .when(new AskWhoQuestion(FILE, noon(TODAY), List.of(YOUTH), QUESTION, answer))
        .then(
            new WhoQuestionAsked(
                FILE, act(), NETWORK, noon(TODAY), List.of(YOUTH), QUESTION, answer));
  }

  @Test
  void who_asks_and_who_is_asked_stand_in_the_file_and_the_question_was_asked_already() {
    family().when(asking(noon(TODAY), STRANGER)).refused("person-is-known");
    family()
        .when(asking(noon(TODAY), YOUTH), recordedBy(STRANGER, TODAY))
        .refused("person-is-known");
    family().when(asking(act().at().plusMillis(1), YOUTH)).refused("not-in-the-future");
    family().when(asking(noon(OPENED), YOUTH)).accepted();
  }

  @Test
  void somebody_gets_a_place_in_the_network_picture_with_what_goes_back_and_forth() {
    var back = Optional.of(words("Zij eet elke zondag mee."));
    var rather = Optional.of(words("Zij heeft het zelf al zwaar."));
    family()
        .when(
            new PlaceNetworkPerson(
                FILE,
                AUNT,
                NetworkRing.NEAREST,
                List.of(SupportKind.EMOTIONAL, SupportKind.PRACTICAL),
                Optional.of(TieStrength.STRONG),
                Optional.of(OPENED),
                back,
                rather))
        .then(
            new NetworkPersonPlaced(
                FILE,
                act(),
                NETWORK,
                AUNT,
                NetworkRing.NEAREST,
                List.of(SupportKind.EMOTIONAL, SupportKind.PRACTICAL),
                Optional.of(TieStrength.STRONG),
                Optional.of(new PersonalDate(AUNT, OPENED)),
                back,
                rather));
  }

  @Test
  void only_people_of_the_file_have_a_place_and_nobody_since_tomorrow() {
    family().when(placing(STRANGER, OPENED)).refused("person-is-known");
    family().when(placing(AUNT, TODAY.plusDays(1))).refused("not-in-the-future");
    family().when(placing(AUNT, TODAY)).accepted();
  }

  @Test
  void that_there_is_no_network_is_recorded_only_with_the_questions_that_were_asked() {
    family().when(new RecordNoNetwork(FILE, TODAY, List.of())).refused("questions-asked-first");
    family()
        .when(new RecordNoNetwork(FILE, TODAY, List.of(QUESTION)))
        .then(new NoNetworkFound(FILE, act(), NETWORK, TODAY, List.of(QUESTION)));
    family()
        .when(new RecordNoNetwork(FILE, TODAY.plusDays(1), List.of(QUESTION)))
        .refused("not-in-the-future");
  }

  @Test
  void that_there_is_nobody_for_now_is_decided_by_the_youth_with_the_parents_and_a_professional() {
    nobody(LATER, professionally().by(WORKER).heard(YOUTH, SUPPORTS))
        .refused("youth-or-parent-decides");
    nobody(LATER, nothing().by(AUNT).heard(YOUTH, SUPPORTS)).refused("youth-or-parent-decides");
    nobody(LATER, professionally().by(YOUTH, MOTHER, WORKER)).accepted();
    nobody(LATER, nothing().by(MOTHER).heard(YOUTH, SUPPORTS)).accepted();
    nobody(LATER, nothing()).accepted();
  }

  @Test
  void a_parent_without_authority_leaves_it_at_nobody_for_no_one() {
    var without = family(authority(MOTHER, new Period(OPENED, Optional.of(TODAY))));
    without
        .when(leaving(LATER, nothing().by(MOTHER).heard(YOUTH, SUPPORTS)))
        .refused("youth-or-parent-decides");
  }

  @Test
  void it_was_agreed_when_it_is_asked_again() {
    nobody(null, nothing()).asksToExplain("asked-again-later");
    nobody(null, nothing().explaining("asked-again-later")).accepted("asked-again-later");
    nobody(LATER, nothing()).accepted();
  }

  @Test
  void the_youth_is_heard_when_parents_leave_it_at_nobody() {
    nobody(LATER, nothing().by(MOTHER)).asksToExplain("heard-first");
    nobody(LATER, nothing().by(MOTHER).heard(YOUTH, OBJECTS)).accepted();
  }

  @Test
  void i_want_nobody_is_a_complete_answer_that_needs_no_reasons() {
    var outcome = nobody(LATER, nothing()).accepted();

    outcome.then(
        new NoSupportFigureForNow(FILE, act(), NETWORK, outcome.account(), Optional.of(LATER)));
    assertThat(outcome.account().subject()).isEqualTo(YOUTH);
    assertThat(outcome.account().deciders())
        .extracting(Decider::person, Decider::role)
        .containsExactly(tuple(YOUTH, RoleKind.YOUTH));
  }

  @Test
  void nothing_is_asked_or_placed_before_the_file_is_opened_or_in_imported_history() {
    given().when(asking(noon(TODAY), YOUTH)).refused("file-is-open");
    given(imported()).when(placing(AUNT, OPENED)).refused("imported-history-stays");
    given(imported()).when(leaving(LATER, nothing())).refused("imported-history-stays");
  }

  private static AskWhoQuestion asking(Instant at, PersonId of) {
    return new AskWhoQuestion(FILE, at, List.of(of), QUESTION, Optional.empty());
  }

  private static PlaceNetworkPerson placing(PersonId person, LocalDate since) {
    return new PlaceNetworkPerson(
        FILE,
        person,
        NetworkRing.FURTHER,
        List.of(),
        Optional.empty(),
        Optional.of(since),
        Optional.empty(),
        Optional.empty());
  }

  private static Outcome nobody(LocalDate askAgain, Told told) {
    return family().when(leaving(askAgain, told));
  }

  private static LeaveAtNobody leaving(LocalDate askAgain, Told told) {
    return new LeaveAtNobody(FILE, Optional.ofNullable(askAgain), told.grounds());
  }
}
