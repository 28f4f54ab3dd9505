package nl.beslisspoor.command.support;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FATHER;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.NEIGHBOUR;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Facts.ADULT_BIRTH;
import static nl.beslisspoor.command.story.Facts.JIM;
import static nl.beslisspoor.command.story.Facts.SUPPORT;
import static nl.beslisspoor.command.story.Facts.authority;
import static nl.beslisspoor.command.story.Facts.chosen;
import static nl.beslisspoor.command.story.Facts.holds;
import static nl.beslisspoor.command.story.Facts.person;
import static nl.beslisspoor.command.story.Facts.saidYes;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.youthBorn;
import static nl.beslisspoor.command.story.Told.impression;
import static nl.beslisspoor.command.story.Told.professionally;
import static nl.beslisspoor.events.catalogue.EndGround.FIGURE_WISHES;
import static nl.beslisspoor.events.catalogue.EndGround.PURPOSE_REACHED;
import static nl.beslisspoor.events.catalogue.EndGround.SAFETY;
import static nl.beslisspoor.events.catalogue.Stance.GRUDGING;
import static nl.beslisspoor.events.catalogue.Stance.NOT_REACHED;
import static nl.beslisspoor.events.catalogue.Stance.OBJECTS;
import static nl.beslisspoor.events.catalogue.Stance.SUPPORTS;

import java.util.Optional;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.command.story.Story.Outcome;
import nl.beslisspoor.command.story.Told;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.EndGround;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.junit.jupiter.api.Test;

/** The rules that forms other than the JIM and the citizen guardian name in their data. */
public class FormRulesTest {

  private static final PersonId OUTSIDER = NEIGHBOUR;

  @Test
  void the_choice_is_made_by_those_whom_the_form_names() {
    choose(family(), "buurtgezin", told().by(MOTHER)).accepted();
    choose(family(), "buurtgezin", told().by(YOUTH)).refused("chosen-by-whom-the-form-says");
    choose(family(), "buurtgezin", told().by(WORKER)).refused("chosen-by-whom-the-form-says");
    choose(family(), "buurtgezin", told()).refused("chosen-by-whom-the-form-says");
    choose(family(), "buurtgezin", told().by(MOTHER, WORKER))
        .refused("chosen-by-whom-the-form-says");
    choose(family(), "maatje", told()).accepted();
    choose(family(), "maatje", told().by(MOTHER)).refused("chosen-by-whom-the-form-says");
    choose(family(), "samen-oplopen", told().by(YOUTH)).accepted();
    choose(family(), "samen-oplopen", told().by(MOTHER)).accepted();
    choose(family(), "samen-oplopen", told().by(JUDGE)).refused("chosen-by-whom-the-form-says");
  }

  @Test
  void a_parent_without_authority_is_a_parent_and_a_guardian_counts_as_one() {
    var father = family(person(FATHER, Relation.FATHER));
    choose(father, "steunouder", told().by(FATHER)).accepted();
    choose(family(), "steunouder", told().by(AUNT)).refused("chosen-by-whom-the-form-says");
    var guardian =
        family(
            person(FATHER, Relation.NEIGHBOUR),
            holds(
                new RoleId(FATHER.value()),
                FATHER,
                RoleKind.CITIZEN_GUARDIAN,
                Period.since(OPENED)));
    choose(guardian, "steunouder", told().by(FATHER)).accepted();
  }

  @Test
  void a_professional_chooses_with_a_role_in_the_file_only() {
    choose(family(), "wraparound", told().by(MOTHER, WORKER)).accepted();
    choose(family(), "wraparound", told().by(MOTHER, COLLEAGUE))
        .refused("chosen-by-whom-the-form-says");
  }

  @Test
  void everybody_whose_agreement_the_form_asks_for_agrees_with_the_choice_grudgingly_counts() {
    var form = "netwerkberaad";
    choose(family(), form, told().by(YOUTH)).asksToExplain("agreed-by-whom-the-form-says");
    choose(family(), form, told().by(YOUTH).heard(MOTHER, OBJECTS))
        .asksToExplain("agreed-by-whom-the-form-says");
    choose(family(), form, told().by(YOUTH).heard(impression(MOTHER, SUPPORTS)))
        .asksToExplain("agreed-by-whom-the-form-says");
    choose(family(), form, told().by(YOUTH).heard(MOTHER, GRUDGING)).accepted();
    choose(family(), form, told().by(YOUTH, MOTHER)).accepted();
    choose(family(), form, told().by(YOUTH).explaining("agreed-by-whom-the-form-says"))
        .accepted("agreed-by-whom-the-form-says");
  }

  @Test
  void every_parent_with_authority_is_asked_to_agree() {
    var both = family(person(FATHER, Relation.FATHER), authority(FATHER, Period.since(OPENED)));
    choose(both, "deeltijdpleegzorg", told().by(YOUTH, MOTHER))
        .asksToExplain("agreed-by-whom-the-form-says");
    choose(both, "deeltijdpleegzorg", told().by(YOUTH, MOTHER, FATHER)).accepted();
  }

  @Test
  void in_another_form_the_outcome_says_what_kind_of_support_it_is() {
    choose(family(), "anders", told().by(MOTHER)).refused("described-in-words");
    choose(family(), "anders", told().by(MOTHER).outcome("De imam bidt elke week met hem."))
        .accepted();
  }

  @Test
  void the_coordinator_of_a_family_group_conference_has_no_other_role_in_the_file() {
    var told = told().by(YOUTH, MOTHER);
    choose(family(), "eigen-kracht", told).accepted();
    family()
        .when(new ChooseSupportFigure(FILE, AUNT, new FormId("eigen-kracht"), told.grounds()))
        .refused("coordinator-is-independent");
    var professional =
        holds(new RoleId(OUTSIDER.value()), OUTSIDER, RoleKind.NETWORK_LEAD, Period.since(OPENED));
    choose(family(outsider(), professional), "eigen-kracht", told)
        .refused("coordinator-is-independent");
    choose(family(outsider(), chosen(OUTSIDER, JIM, TODAY)), "eigen-kracht", told)
        .refused("coordinator-is-independent");
  }

  @Test
  void whoever_takes_a_child_in_as_foster_parent_is_21_or_over() {
    var told = told().by(YOUTH, MOTHER, WORKER);
    var tomorrow = person(OUTSIDER, Relation.OTHER, TODAY.minusYears(21).plusDays(1));
    choose(family(tomorrow), "netwerkpleegzorg", told).asksToExplain("host-is-21-or-over");
    choose(family(person(OUTSIDER, Relation.OTHER)), "netwerkpleegzorg", told)
        .asksToExplain("host-is-21-or-over");
    var today = person(OUTSIDER, Relation.OTHER, TODAY.minusYears(21));
    choose(family(today), "netwerkpleegzorg", told).accepted();
  }

  @Test
  void a_mentor_with_a_goal_is_for_youths_of_10_up_to_and_including_23() {
    aged(9).asksToExplain("youth-is-ten-to-twenty-three");
    aged(10).accepted();
    aged(23).accepted();
    aged(24).asksToExplain("youth-is-ten-to-twenty-three");
  }

  @Test
  void both_parents_were_asked_for_their_stance_on_the_figure() {
    var form = "steunfiguur-scheiding";
    var both = family(person(FATHER, Relation.FATHER));
    choose(both, form, told().heard(MOTHER, OBJECTS)).asksToExplain("both-parents-asked");
    choose(both, form, told().heard(MOTHER, OBJECTS).notAsked(FATHER, "Woont ver weg."))
        .asksToExplain("both-parents-asked");
    choose(both, form, told().heard(MOTHER, OBJECTS).heard(FATHER, SUPPORTS)).accepted();
    choose(both, form, told().heard(MOTHER, OBJECTS).heard(notReached(FATHER))).accepted();
  }

  @Test
  void a_position_is_decided_on_only_in_a_form_with_a_say_in_decisions() {
    var told = professionally().grounds();
    for (var form : new String[] {"maatje", "bijzondere-vriendschap"}) {
      var story = family(chosen(AUNT, new FormId(form), TODAY), saidYes(TODAY));
      story.when(new PositionSupportFigure(FILE, SUPPORT, told)).refused("form-has-a-say");
      story.when(new RefusePositioning(FILE, SUPPORT, told)).refused("form-has-a-say");
    }
    family(chosen(AUNT, new FormId("zorgteam"), TODAY), saidYes(TODAY))
        .when(new PositionSupportFigure(FILE, SUPPORT, told))
        .asksToExplain("heard-first", "consent-statement-signed", "role-agreement-made");
  }

  @Test
  void
      support_ends_with_those_who_choose_in_its_form_with_the_figure_or_on_a_named_ground_of_safety() {
    end(PURPOSE_REACHED, ending().by(WORKER)).refused("ended-by-whom-the-form-says");
    end(PURPOSE_REACHED, ending().by(YOUTH)).refused("ended-by-whom-the-form-says");
    end(FIGURE_WISHES, ending().by(WORKER)).refused("ended-by-whom-the-form-says");
    end(SAFETY, ending().by(YOUTH)).refused("ended-by-whom-the-form-says");

    end(PURPOSE_REACHED, ending().by(WORKER).heard(MOTHER, GRUDGING)).accepted();
    end(PURPOSE_REACHED, ending().by(MOTHER)).accepted();
    end(FIGURE_WISHES, ending().by(AUNT)).accepted();
    end(SAFETY, ending().by(WORKER)).accepted();
    var willing = professionally().heard(YOUTH, SUPPORTS).heard(AUNT, SUPPORTS);
    end(FIGURE_WISHES, willing.by(WORKER)).accepted();
  }

  @Test
  void a_professional_who_takes_part_in_the_choice_does_not_end_it_alone() {
    var wraparound = family(chosen(AUNT, new FormId("wraparound"), TODAY));
    wraparound
        .when(ended(PURPOSE_REACHED, ending().by(WORKER)))
        .refused("ended-by-whom-the-form-says");
    wraparound
        .when(
            ended(
                PURPOSE_REACHED,
                ending()
                    .by(WORKER)
                    .heard(MOTHER, SUPPORTS)
                    .explaining("farewell-talk")
                    .explaining("aftercare-agreed")))
        .accepted("farewell-talk", "aftercare-agreed");
  }

  private static Outcome choose(Story story, String form, Told told) {
    var known = story.file().opening().person(OUTSIDER).isPresent();
    return (known ? story : story.and(outsider()))
        .when(new ChooseSupportFigure(FILE, OUTSIDER, new FormId(form), told.grounds()));
  }

  private static Outcome aged(int years) {
    return choose(youthBorn(TODAY.minusYears(years)), "mentor", told());
  }

  private static CaseEvent outsider() {
    return person(OUTSIDER, Relation.OTHER, ADULT_BIRTH);
  }

  /** All that whoever decides could owe, with the youth heard. */
  private static Told told() {
    return professionally().heard(YOUTH, SUPPORTS);
  }

  private static Told ending() {
    return professionally().heard(YOUTH, SUPPORTS).heard(AUNT, OBJECTS);
  }

  /** A neighbourhood family, which the parents choose, comes to its end. */
  private static Outcome end(EndGround ground, Told told) {
    return family(chosen(AUNT, new FormId("buurtgezin"), TODAY)).when(ended(ground, told));
  }

  private static EndSupport ended(EndGround ground, Told told) {
    return new EndSupport(
        FILE, SUPPORT, ground, Optional.empty(), Optional.empty(), told.grounds());
  }

  private static Hearing notReached(PersonId party) {
    return new Hearing(
        party,
        NOT_REACHED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Told.words("Neemt niet op.")),
        false);
  }
}
