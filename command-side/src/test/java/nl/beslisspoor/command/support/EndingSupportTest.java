package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Course.ended;
import static nl.beslisspoor.command.story.Course.held;
import static nl.beslisspoor.command.story.Facts.BURGERVOOGD;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.positioningRefused;
import static nl.beslisspoor.command.story.Facts.saidNo;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.impression;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.EndGround.CARE_ENDS;
import static nl.beslisspoor.events.catalogue.EndGround.COURT_DECIDED;
import static nl.beslisspoor.events.catalogue.EndGround.FIGURE_WISHES;
import static nl.beslisspoor.events.catalogue.EndGround.PURPOSE_REACHED;
import static nl.beslisspoor.events.catalogue.EndGround.SAFETY;
import static nl.beslisspoor.events.catalogue.EndGround.YOUTH_WISHES;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;
import static nl.beslisspoor.events.catalogue.Stance.GRUDGING;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.RESERVATIONS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;
import org.junit.jupiter.api.Test;

/** A support ends: with the youth, with the figure, for safety, or by the court. */
public class EndingSupportTest {

  private static final LocalDate POSITIONED = TODAY.minusDays(30);
  private static final Optional<Aftercare> STAYS =
      Optional.of(
          new Aftercare(List.of(AUNT), List.of(MOTHER), words("Tante Bea komt elke week.")));

  private final Story chosen = family(chosen(AUNT, JIM, POSITIONED.minusDays(5)));
  private final Story positioned = chosen.and(saidYes(POSITIONED), positioned(POSITIONED));
  private final Story appointed =
      family(
          chosen(AUNT, BURGERVOOGD, POSITIONED.minusDays(5)),
          saidYes(POSITIONED),
          positioned(POSITIONED));

  @Test
  void the_youth_ends_it_without_reasons_and_who_stays_is_agreed() {
    var outcome = positioned.when(end(YOUTH_WISHES, byYouth())).accepted();

    outcome.then(
        new SupportFigureEnded(
            FILE,
            act(),
            NETWORK,
            outcome.account(),
            SUPPORT,
            YOUTH_WISHES,
            Optional.of(TODAY),
            STAYS));
    assertThat(outcome.account().subject()).isEqualTo(AUNT);
    assertThat(outcome.after().file().supports().isFigure(AUNT, TODAY)).isFalse();
    assertThat(outcome.after().file().supports().isFigure(AUNT, TODAY.minusDays(1))).isTrue();
  }

  @Test
  void a_youth_s_choice_ends_only_with_the_youth_with_the_figure_or_on_a_named_ground_of_safety() {
    refuses(PURPOSE_REACHED, told(YOUTH, OBJECTS));
    refuses(CARE_ENDS, told(YOUTH, RESERVATIONS));
    refuses(YOUTH_WISHES, professionally().notAsked(YOUTH, "Wil niet praten."));
    refuses(FIGURE_WISHES, told(AUNT, OBJECTS));
    refuses(PURPOSE_REACHED, told(AUNT, SUPPORTS));
    refuses(PURPOSE_REACHED, professionally().heard(impression(YOUTH, SUPPORTS)));
    refuses(SAFETY, nothing().by(MOTHER).heard(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS));
    refuses(SAFETY, told(YOUTH, OBJECTS).by(COLLEAGUE));

    positioned.when(end(PURPOSE_REACHED, told(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS))).accepted();
    positioned.when(end(CARE_ENDS, told(YOUTH, GRUDGING).heard(AUNT, OBJECTS))).accepted();
    positioned.when(end(FIGURE_WISHES, told(AUNT, SUPPORTS).heard(YOUTH, OBJECTS))).accepted();
    positioned.when(end(SAFETY, told(YOUTH, OBJECTS).heard(AUNT, OBJECTS))).accepted();
    positioned.when(end(YOUTH_WISHES, byYouth())).accepted();
    positioned.when(end(FIGURE_WISHES, nothing().by(AUNT).heard(YOUTH, OBJECTS))).accepted();
  }

  @Test
  void who_objects_to_an_end_for_safety_stands_with_it_in_own_words() {
    var told =
        professionally()
            .heard(AUNT, OBJECTS)
            .heard(
                new Hearing(
                    YOUTH,
                    OBJECTS,
                    Optional.of(words("Jullie kennen haar niet.")),
                    Optional.of(HeardHow.IN_PERSON),
                    Optional.of(TODAY),
                    Optional.empty(),
                    false));

    assertThat(positioned.when(end(SAFETY, told)).accepted().account().heard())
        .filteredOn(hearing -> hearing.party().equals(YOUTH))
        .singleElement()
        .satisfies(
            hearing -> assertThat(hearing.words()).contains(words("Jullie kennen haar niet.")));
  }

  @Test
  void what_the_court_has_set_the_court_ends() {
    appointed
        .when(end(SAFETY, told(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS)))
        .refused("ended-by-court");
    appointed.when(end(YOUTH_WISHES, byYouth())).refused("ended-by-court");
    appointed
        .when(end(COURT_DECIDED, told(YOUTH, OBJECTS).heard(AUNT, OBJECTS).by(JUDGE)))
        .accepted();
  }

  @Test
  void the_support_has_not_ended_yet() {
    family().when(end(YOUTH_WISHES, byYouth())).refused("support-not-ended");
    positioned.and(ended(TODAY)).when(end(YOUTH_WISHES, byYouth())).refused("support-not-ended");
    chosen.and(saidNo(TODAY)).when(end(YOUTH_WISHES, byYouth())).refused("support-not-ended");
    chosen
        .and(positioningRefused(TODAY))
        .when(end(YOUTH_WISHES, byYouth()))
        .refused("support-not-ended");
    chosen.when(end(YOUTH_WISHES, byYouth())).accepted();
    positioned.and(held(TODAY)).when(end(YOUTH_WISHES, byYouth())).accepted();
    positioned.when(end(YOUTH_WISHES, byYouth())).accepted();
  }

  private void refuses(EndGround ground, Told told) {
    positioned.when(end(ground, told)).refused("ending-needs-youth-or-safety");
  }

  private static Told byYouth() {
    return nothing().by(YOUTH).heard(AUNT, SUPPORTS);
  }

  private static Told told(PersonId party, Stance stance) {
    return professionally().heard(party, stance);
  }

  private static EndSupport end(EndGround ground, Told told) {
    return new EndSupport(FILE, SUPPORT, ground, Optional.of(TODAY), STAYS, told.grounds());
  }
}
