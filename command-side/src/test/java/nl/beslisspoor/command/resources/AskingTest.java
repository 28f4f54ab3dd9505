package nl.beslisspoor.command.resources;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.saidNo;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Surroundings.closed;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.FINANCES;
import static nl.beslisspoor.events.catalogue.ResourceKind.BACKING;
import static nl.beslisspoor.events.catalogue.ResourceKind.OTHER_COSTS;
import static nl.beslisspoor.events.catalogue.ResourceKind.TIME;
import static nl.beslisspoor.events.catalogue.ResourceKind.TRAVEL;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.catalogue.ResourceKind;
import org.junit.jupiter.api.Test;

/** Time, costs and backing are asked for. */
public class AskingTest {

  private static final Optional<Long> SOME = Optional.of(1_250L);
  private static final Optional<Long> NONE = Optional.empty();
  private static final LocalDate CHOSEN = TODAY.minusDays(20);

  private final Story story = family(chosen(AUNT, JIM, CHOSEN));

  @Test
  void an_ask_says_who_asks_for_how_much_of_what_and_what_for() {
    story
        .when(ask(TRAVEL, AUNT, TODAY, SOME))
        .then(
            new ResourceAsked(
                FILE,
                act(),
                FINANCES,
                new AskId(act().id().derive("ask")),
                TRAVEL,
                AUNT,
                TODAY,
                SOME,
                words("Voor het gesprek.")));
  }

  @Test
  void a_professional_with_a_role_in_the_file_or_a_support_figure_asks_for_time_costs_or_backing() {
    story.when(ask(TIME, COLLEAGUE, TODAY, SOME)).refused("asked-by-professional-or-figure");
    story.when(ask(TRAVEL, MOTHER, TODAY, SOME)).refused("asked-by-professional-or-figure");
    story.when(ask(TRAVEL, YOUTH, TODAY, SOME)).refused("asked-by-professional-or-figure");
    story
        .when(ask(TRAVEL, AUNT, CHOSEN.minusDays(1), SOME))
        .refused("asked-by-professional-or-figure");
    story.when(ask(TRAVEL, AUNT, CHOSEN, SOME)).accepted();
    story.when(ask(TIME, WORKER, OPENED, SOME)).accepted();
  }

  @Test
  void what_a_figure_spent_may_be_asked_after_the_support_too() {
    story.and(saidNo(TODAY.minusDays(9))).when(ask(TRAVEL, AUNT, TODAY, SOME)).accepted();
  }

  @Test
  void with_time_and_costs_it_says_how_much_with_backing_it_does_not() {
    story.when(ask(TIME, WORKER, TODAY, NONE)).refused("asked-how-much");
    story.when(ask(OTHER_COSTS, WORKER, TODAY, NONE)).refused("asked-how-much");
    story.when(ask(OTHER_COSTS, WORKER, TODAY, Optional.of(0L))).refused("asked-how-much");
    story.when(ask(BACKING, WORKER, TODAY, SOME)).refused("asked-how-much");
    story.when(ask(BACKING, WORKER, TODAY, NONE)).accepted();
  }

  @Test
  void it_is_asked_by_somebody_in_the_file_on_a_day_that_has_come() {
    story.when(ask(TIME, STRANGER, TODAY, SOME)).refused("person-is-known");
    story.when(ask(TIME, WORKER, TODAY.plusDays(1), SOME)).refused("not-in-the-future");
    story.and(closed(TODAY)).when(ask(TIME, WORKER, TODAY, SOME)).refused("file-is-not-closed");
  }

  private static AskResource ask(
      ResourceKind kind, PersonId by, LocalDate on, Optional<Long> amount) {
    return new AskResource(FILE, kind, by, on, amount, words("Voor het gesprek."));
  }
}
