package nl.beslisspoor.command.rules;

import static nl.beslisspoor.command.rules.Rule.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Supports;
import nl.beslisspoor.command.file.Supports.Support;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.PersonalScore;

/** The rules on evaluating, holding, resuming and ending (domain, sections 5 and 7). */
public final class EvaluationRules {

  private static final int DAYS_TO_TALK = 14;

  public static final Rule<Optional<Support>> SUPPORT_IS_POSITIONED =
      rule(
          "support-is-positioned",
          support -> support.filter(known -> known.stage().inPosition()).isPresent());

  public static final Rule<Optional<Support>> SUPPORT_IS_HELD =
      rule(
          "support-is-held",
          support -> support.filter(known -> known.stage() == Supports.Stage.HELD).isPresent());

  public static final Rule<Optional<Support>> SUPPORT_NOT_ENDED =
      rule(
          "support-not-ended",
          support ->
              support
                  .map(Support::stage)
                  .filter(stage -> stage.open() || stage.inPosition())
                  .isPresent());

  /** A day after that of the evaluation. */
  public static final Rule<Next> NEXT_EVALUATION_SET =
      rule("next-evaluation-set", next -> next.on().filter(next.after()::isBefore).isPresent());

  public static final Rule<Planning> PLANNED_BY_PROFESSIONAL =
      rule("planned-by-professional", Planning::byProfessional);

  /** A day no earlier than the day of recording. */
  public static final Rule<Planning> PLANNED_FOR_LATER =
      rule("planned-for-later", Planning::forLater);

  public static final Rule<Planning> LATE_EVALUATION_HAS_REASON =
      rule("late-evaluation-has-reason", Planning::explained);

  /** The rhythm counts from the day on which the evaluation is planned. */
  public static final Rule<Planning> FAR_EVALUATION_HAS_REASON =
      rule("far-evaluation-has-reason", Planning::nearOrExplained);

  /** The day of a decision is no earlier than that of the step that it follows. */
  public static final Rule<Following> FOLLOWS_WHAT_IT_IS_ABOUT =
      rule(
          "follows-what-it-is-about", following -> !following.decided().isBefore(following.step()));

  public static final Rule<Points> POINTS_BY_WHO_TRUSTS =
      rule("points-by-who-trusts", Points::given);

  public static final Rule<Boolean> HOLD_LEAVES_CONTACT =
      rule("hold-leaves-contact", untouched -> untouched);

  public static final Rule<Ending> ENDING_NEEDS_YOUTH_OR_SAFETY =
      rule("ending-needs-youth-or-safety", Ending::byYouthFigureOrSafety);

  public static final Rule<Ending> ENDED_BY_COURT = rule("ended-by-court", Ending::byCourt);

  public static final Rule<Ending> ENDED_BY_WHOM_THE_FORM_SAYS =
      rule("ended-by-whom-the-form-says", Ending::byThoseWhoChoose);

  public static final Rule<Due> EVALUATION_ON_TIME = rule("evaluation-on-time", due -> !due.late());

  /** Heard in person, by phone or in writing, and no reading of a professional. */
  public static final Rule<Matter> YOUTH_VIEW_PRESENT =
      rule("youth-view-present", EvaluationRules::youthSpoke);

  public static final Rule<Talk> TALK_WITHIN_FOURTEEN_DAYS =
      rule("talk-within-fourteen-days", Talk::soon);

  public static final Rule<Optional<LocalDate>> FAREWELL_TALK =
      rule("farewell-talk", Optional::isPresent);

  public static final Rule<Optional<Aftercare>> AFTERCARE_AGREED =
      rule("aftercare-agreed", Optional::isPresent);

  private EvaluationRules() {}

  /** The day of the next evaluation, against the day of this one. */
  public record Next(Optional<LocalDate> on, LocalDate after) {}

  /** The day of a decision on a figure, and that of the step that it follows. */
  public record Following(LocalDate decided, LocalDate step) {}

  /** When an evaluation was due, against the day on which it was done. */
  public record Due(Optional<LocalDate> on, LocalDate done) {

    /** The first unmet day that was set, else the rhythm of the form after positioning. */
    public static Due of(CaseFile file, Support support, LocalDate done) {
      var rhythm =
          rhythm(support).flatMap(every -> support.positionedOn().map(day -> day.plus(every)));
      return new Due(file.evaluations().due(support.id(), rhythm), done);
    }

    boolean late() {
      return on.filter(done::isAfter).isPresent();
    }
  }

  /** The talk that a hold asks for. */
  public record Talk(Optional<LocalDate> on, LocalDate heldOn) {
    boolean soon() {
      return on.filter(day -> !day.isBefore(heldOn) && !day.isAfter(heldOn.plusDays(DAYS_TO_TALK)))
          .isPresent();
    }
  }

  /**
   * The points of an evaluation: whoever gives them stands in the file and was heard or decides.
   */
  public record Points(Matter matter, Findings findings) {
    boolean given() {
      return Stream.of(
              findings.trust().stream().map(Findings.Trust::given),
              findings.satisfaction().stream(),
              findings.resilience().stream())
          .flatMap(points -> points)
          .map(PersonalScore::of)
          .allMatch(matter::spoke);
    }
  }

  /** Time between evaluations in the form of a support; empty when the form knows none. */
  static Optional<Period> rhythm(Support support) {
    return support.inForm().rhythm();
  }

  private static boolean youthSpoke(Matter matter) {
    return matter
        .file()
        .opening()
        .youth()
        .map(Opening.Person::id)
        .filter(matter::spoke)
        .isPresent();
  }
}
