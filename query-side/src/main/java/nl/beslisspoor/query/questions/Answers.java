package nl.beslisspoor.query.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.decisions.Choices;
import nl.beslisspoor.query.decisions.Deeds;
import nl.beslisspoor.query.decisions.Hearings;
import nl.beslisspoor.query.decisions.Register;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.table.Page;
import org.springframework.stereotype.Component;

/** Asks the views and tells what they answer as one kind of list. */
@Component
class Answers {
  private final Register register;
  private final Hearings hearings;
  private final Choices choices;
  private final RoleBook roles;
  private final Due due;
  private final Deeds deeds;
  private final Later later;
  private final Doubtful doubtful;
  private final Resourced resourced;

  Answers(
      Register register,
      Hearings hearings,
      Choices choices,
      RoleBook roles,
      Due due,
      Deeds deeds,
      Later later,
      Doubtful doubtful,
      Resourced resourced) {
    this.register = register;
    this.hearings = hearings;
    this.choices = choices;
    this.roles = roles;
    this.due = due;
    this.deeds = deeds;
    this.later = later;
    this.doubtful = doubtful;
    this.resourced = resourced;
  }

  Page<Answer> to(Question question, Filter filter) {
    var narrowing = filter.narrowing();
    var slice = filter.slice();
    return switch (question) {
      case DECIDED -> register.decisions(narrowing, slice).map(Telling::decided);
      case OBJECTED ->
          hearings
              .heard(narrowing, filter.term("standpunt", Stance.class), Optional.empty(), slice)
              .map(Telling::heard);
      case ALTERNATIVES -> choices.alternatives(narrowing, slice).map(Telling::weighed);
      case DEVIATIONS ->
          choices
              .deviations(
                  narrowing, Optional.of(filter.value("regel")).filter(id -> !id.isEmpty()), slice)
              .map(Telling::departed);
      case ROLES ->
          roles
              .held(narrowing, filter.day("dag"), filter.endOf("bekend"), slice)
              .map(Telling::held);
      case OPEN ->
          due.on(day(filter), filter.endOf("bekend"), narrowing, which(filter), slice)
              .map(Telling::open);
      case AFTERWARDS -> later.changed(filter);
      case WAITING -> later.waited(day(filter), filter);
      case VOICE -> later.said(filter);
      case CHAIN -> later.linked(filter);
      case GROUNDS -> doubtful.resting(filter);
      case RESOURCES -> resourced.asked(day(filter), filter);
      case NETWORK_TIME -> resourced.spent(filter);
      case ONE_PROFESSIONAL -> deeds.of(narrowing, Optional.empty(), slice).map(Telling::done);
    };
  }

  /** What holds of the answers together; nothing for most questions. */
  List<Text> together(Question question, Filter filter) {
    if (question == Question.NETWORK_TIME) {
      return resourced.perOrganisation(filter);
    }
    return question == Question.WAITING ? later.middles(day(filter), filter) : List.of();
  }

  /** How much one professional decided and did, over all pages. */
  long count(Filter filter) {
    return deeds.count(filter.narrowing(), Optional.empty());
  }

  /** Asked as known on a day and no more: how it was known to be on that day. */
  private LocalDate day(Filter filter) {
    return filter.day("dag").or(() -> filter.day("bekend")).orElse(Dates.today());
  }

  private static Due.Which which(Filter filter) {
    return new Due.Which(
        filter.term("openstaand", MatterKind.class), filter.id("eigenaar"), filter.has("teLaat"));
  }
}
