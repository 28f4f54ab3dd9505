package nl.beslisspoor.command.story;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Facts.ADULT_BIRTH;
import static nl.beslisspoor.command.story.Facts.DIRECTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.ExplanationNeeded;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Deviation;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Rules;

/** Given what happened, when something is asked, then this follows; or it is refused, or asks. */
public record Story(List<CaseEvent> events) {

  /** Exactly these events. */
  public static Story given(CaseEvent... events) {
    return new Story(List.of(events));
  }

  /**
   * An open file: a youth of 15 in a residential group, a mother with authority, an aunt of age, a
   * judge, a colleague without a role, and the worker who directs the case.
   */
  public static Story family(CaseEvent... more) {
    return youthBorn(LocalDate.parse("2010-06-01"), more);
  }

  /** The same family with another date of birth of the youth. */
  public static Story youthBorn(LocalDate born, CaseEvent... more) {
    return new Story(
        Stream.concat(
                Stream.of(
                    Facts.opened(Residence.RESIDENTIAL_GROUP),
                    Facts.person(YOUTH, Relation.YOUTH, born),
                    Facts.person(WORKER, Relation.PROFESSIONAL),
                    Facts.holds(DIRECTING, WORKER, RoleKind.CASE_DIRECTOR, Period.since(OPENED)),
                    Facts.person(MOTHER, Relation.MOTHER, ADULT_BIRTH),
                    Facts.authority(MOTHER, Period.since(born)),
                    Facts.person(AUNT, Relation.RELATIVE, ADULT_BIRTH),
                    Facts.person(JUDGE, Relation.COURT),
                    Facts.person(COLLEAGUE, Relation.PROFESSIONAL)),
                Stream.of(more))
            .toList());
  }

  public Story and(CaseEvent... more) {
    return new Story(Stream.concat(events.stream(), Stream.of(more)).toList());
  }

  /** What holds after all this. */
  public CaseFile file() {
    var file = CaseFile.none();
    for (var event : events) {
      file = file.after(event);
    }
    return file;
  }

  /** Asked today. */
  public Outcome when(CaseCommand command) {
    return when(command, Cast.act());
  }

  public Outcome when(CaseCommand command, Act act) {
    return new Outcome(this, command, act);
  }

  /** What follows from what was asked; decided twice each time, since deciding is pure. */
  public record Outcome(Story before, CaseCommand command, Act act) {

    public Outcome then(CaseEvent... expected) {
      assertThat(events()).containsExactly(expected);
      return this;
    }

    public void refused(String rule) {
      assertThat(catchThrowable(() -> command.decide(before.file(), act)))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.rule().ref().id()).isEqualTo(rule))
          .hasMessageStartingWith(
              "%s (%s)".formatted(Rules.named(rule).nl(), Rules.named(rule).source()));
    }

    public void asksToExplain(String... rules) {
      assertThat(catchThrowable(() -> command.decide(before.file(), act)))
          .isInstanceOfSatisfying(
              ExplanationNeeded.class,
              needed ->
                  assertThat(needed.rules())
                      .extracting(rule -> rule.ref().id())
                      .containsExactlyInAnyOrder(rules));
    }

    /** Accepted, departing from exactly these rules. */
    public Outcome accepted(String... deviations) {
      assertThat(events()).isNotEmpty();
      assertThat(
              accounts()
                  .flatMap(account -> account.deviations().stream())
                  .map(Deviation::rule)
                  .distinct())
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(deviations).map(rule -> Rules.named(rule).ref()).toList());
      return this;
    }

    /** The record of the one decision that followed. */
    public AccountabilityRecord account() {
      return accounts().reduce((one, other) -> null).orElseThrow();
    }

    /** The story after what followed. */
    public Story after() {
      return before.and(events().toArray(CaseEvent[]::new));
    }

    public List<CaseEvent> events() {
      var once = command.decide(before.file(), act);
      assertThat(command.decide(before.file(), act)).isEqualTo(once);
      return once;
    }

    /** The records of all decisions that followed, in their order. */
    public Stream<AccountabilityRecord> accounts() {
      return events().stream()
          .filter(Decision.class::isInstance)
          .map(event -> ((Decision) event).account());
    }
  }
}
