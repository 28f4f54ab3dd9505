package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Course.ended;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.positioned;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Told.nothing;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.EndGround.SAFETY;
import static nl.beslisspoor.events.catalogue.EndGround.YOUTH_WISHES;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.catalogue.EndGround;
import org.junit.jupiter.api.Test;

/** How a support is taken leave of, and who stays. */
public class FarewellTest {

  private static final LocalDate POSITIONED = TODAY.minusDays(30);
  private static final Optional<Aftercare> STAYS =
      Optional.of(
          new Aftercare(List.of(AUNT), List.of(MOTHER), words("Tante Bea komt elke week.")));

  private final Story positioned =
      family(chosen(AUNT, JIM, POSITIONED), saidYes(POSITIONED), positioned(POSITIONED));

  @Test
  void there_is_a_farewell_talk() {
    positioned
        .when(end(YOUTH_WISHES, Optional.empty(), STAYS, byYouth()))
        .asksToExplain("farewell-talk");
    positioned.when(end(YOUTH_WISHES, Optional.of(TODAY.plusDays(9)), STAYS, byYouth())).accepted();
  }

  @Test
  void it_was_agreed_who_stays_and_who_may_be_called() {
    positioned
        .when(end(YOUTH_WISHES, Optional.of(TODAY), Optional.empty(), byYouth()))
        .asksToExplain("aftercare-agreed");
    positioned.when(end(YOUTH_WISHES, byYouth())).accepted();
  }

  @Test
  void everybody_named_in_the_aftercare_stands_in_the_file() {
    for (var agreed :
        List.of(
            new Aftercare(List.of(STRANGER), List.of(), words("Blijft.")),
            new Aftercare(List.of(), List.of(STRANGER), words("Belt.")))) {
      positioned
          .when(end(YOUTH_WISHES, Optional.of(TODAY), Optional.of(agreed), byYouth()))
          .refused("person-is-known");
    }
  }

  @Test
  void the_youth_and_the_figure_are_heard_unless_they_decide() {
    positioned
        .when(end(SAFETY, professionally().heard(AUNT, OBJECTS)))
        .asksToExplain("heard-first");
    positioned
        .when(end(SAFETY, professionally().heard(YOUTH, OBJECTS)))
        .asksToExplain("heard-first");
    positioned.when(end(YOUTH_WISHES, nothing().by(YOUTH))).asksToExplain("heard-first");
  }

  @Test
  void whose_support_ended_can_be_chosen_again() {
    var choice =
        new ChooseSupportFigure(FILE, AUNT, JIM, nothing().heard(MOTHER, SUPPORTS).grounds());
    positioned.when(choice).refused("not-chosen-already");
    positioned.and(ended(TODAY.minusDays(1))).when(choice).accepted();
  }

  private static Told byYouth() {
    return nothing().by(YOUTH).heard(AUNT, SUPPORTS);
  }

  private static EndSupport end(EndGround ground, Told told) {
    return end(ground, Optional.of(TODAY), STAYS, told);
  }

  private static EndSupport end(
      EndGround ground, Optional<LocalDate> farewell, Optional<Aftercare> aftercare, Told told) {
    return new EndSupport(FILE, SUPPORT, ground, farewell, aftercare, told.grounds());
  }
}
