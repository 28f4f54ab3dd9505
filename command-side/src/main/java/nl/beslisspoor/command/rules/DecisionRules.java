package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.Backing;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;

/** The rules that bind every decision, whatever its kind. */
public final class DecisionRules {

  public static final Rule<CaseFile> FILE_IS_NEW =
      rule("file-is-new", file -> file.opening().opened().isEmpty());

  public static final Rule<CaseFile> IMPORTED_HISTORY_STAYS =
      rule("imported-history-stays", file -> file.imported().isEmpty());

  public static final Rule<CaseFile> FILE_IS_OPEN =
      rule("file-is-open", file -> file.opening().opened().isPresent());

  /** Everybody in the list stands in the file. */
  public static final Rule<People> PERSON_IS_KNOWN = rule("person-is-known", People::allKnown);

  public static final Rule<People> PERSON_IS_NEW = rule("person-is-new", People::noneKnown);

  public static final Rule<Matter> NOT_IN_THE_FUTURE =
      rule("not-in-the-future", matter -> !matter.grounds().decidedAt().isAfter(matter.act().at()));

  public static final Rule<Relation> ONE_YOUTH =
      rule("one-youth", relation -> relation != Relation.YOUTH);

  /** The youth stays the youth, and nobody else becomes one. */
  public static final Rule<Youth> STILL_ONE_YOUTH = rule("one-youth", Youth::same);

  public static final Rule<Moments> MOMENT_HAS_PASSED = rule("not-in-the-future", Moments::passed);

  /** The day is no later than the day of recording. */
  public static final Rule<Days> DAY_HAS_PASSED = rule("not-in-the-future", Days::passed);

  public static final Rule<Hearing> SILENCE_HAS_A_REASON =
      rule(
          "silence-has-a-reason",
          hearing -> hearing.stance().heard() || hearing.whyNot().isPresent());

  public static final Rule<Matter> PROFESSIONAL_WITH_THE_FILE =
      rule(
          "professional-with-the-file",
          matter ->
              matter.grounds().deciders().stream()
                  .allMatch(person -> matter.file().roles().answers(person, matter.day())));

  static final Rule<Matter> HEARD_FIRST = rule("heard-first", matter -> matter.unheard().isEmpty());

  static final List<Rule<Matter>> EVERY_DECISION =
      List.of(
          on(IMPORTED_HISTORY_STAYS),
          on(FILE_IS_OPEN),
          new Rule<>(PERSON_IS_KNOWN.text(), matter -> everybody(matter).allKnown()),
          NOT_IN_THE_FUTURE,
          new Rule<>(
              DAY_HAS_PASSED.text(),
              matter ->
                  matter.grounds().heard().stream()
                      .flatMap(hearing -> hearing.on().stream())
                      .allMatch(day -> new Days(day, matter.act()).passed())),
          new Rule<>(
              SILENCE_HAS_A_REASON.text(),
              matter -> matter.grounds().heard().stream().allMatch(SILENCE_HAS_A_REASON.holds())),
          rule("backing-by-colleague", DecisionRules::backedByColleague),
          rule(
              "professional-gives-reasons",
              matter -> matter.grounds().reasons().isPresent() || !answerable(matter)));

  /** Professionals and institutions owe alternatives and basis; people do not. */
  static final List<Rule<Matter>> ANSWERABLE =
      List.of(
          rule(
              "professional-weighs-alternatives",
              matter -> !matter.grounds().alternatives().isEmpty() || !answerable(matter)),
          rule(
              "professional-names-basis",
              matter -> !matter.grounds().basis().isEmpty() || !answerable(matter)));

  private DecisionRules() {}

  /**
   * What every command on a file that exists asks first.
   *
   * @throws Refused when the file is imported history or was never opened
   */
  public static void requireOpen(CaseFile file) {
    IMPORTED_HISTORY_STAYS.require(file);
    FILE_IS_OPEN.require(file);
  }

  /** Somebody, held against a file. */
  public record People(CaseFile file, List<PersonId> people) {

    public static People of(CaseFile file, PersonId... people) {
      return new People(file, List.of(people));
    }

    /** Everybody whom an agreement on aftercare names. */
    public static People in(CaseFile file, Optional<Aftercare> aftercare) {
      return new People(
          file,
          aftercare.stream()
              .flatMap(
                  agreed -> Stream.concat(agreed.stays().stream(), agreed.mayBeCalled().stream()))
              .toList());
    }

    boolean allKnown() {
      return people.stream().allMatch(person -> file.opening().person(person).isPresent());
    }

    boolean noneKnown() {
      return people.stream().noneMatch(person -> file.opening().person(person).isPresent());
    }
  }

  /** A relation that somebody would have, held against a file. */
  public record Youth(CaseFile file, PersonId person, Relation relation) {
    boolean same() {
      var youth = file.opening().youth().map(Opening.Person::id).filter(person::equals);
      return youth.isPresent() == (relation == Relation.YOUTH);
    }
  }

  /** A moment in the world against the moment of recording. */
  public record Moments(Instant happened, Instant recorded) {

    boolean passed() {
      return !happened.isAfter(recorded);
    }
  }

  /** A day in the world against the act of recording. */
  public record Days(LocalDate happened, Act act) {
    boolean passed() {
      return !happened.isAfter(Netherlands.dayOf(act.at()));
    }
  }

  private static Rule<Matter> on(Rule<CaseFile> rule) {
    return new Rule<>(rule.text(), matter -> rule.holds().test(matter.file()));
  }

  private static People everybody(Matter matter) {
    var named =
        Stream.of(
                Stream.of(matter.act().by(), matter.subject()),
                matter.grounds().deciders().stream(),
                matter.grounds().heard().stream().map(Hearing::party),
                matter.grounds().backing().map(Backing::by).stream())
            .flatMap(people -> people);
    return new People(matter.file(), named.toList());
  }

  private static boolean backedByColleague(Matter matter) {
    return matter
        .grounds()
        .backing()
        .map(Backing::by)
        .flatMap(colleague -> matter.file().roleOf(colleague, matter.day()))
        .map(RoleKind::answerable)
        .orElse(true);
  }

  private static boolean answerable(Matter matter) {
    return matter.deciders().stream().map(Decider::role).anyMatch(role -> role.answerable());
  }
}
