package nl.beslisspoor.standalone.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.beslisspoor.command.consent.GiveConsent;
import nl.beslisspoor.command.consent.RefuseConsent;
import nl.beslisspoor.command.consent.WithdrawConsent;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.opening.AddPerson;
import nl.beslisspoor.command.opening.OpenCase;
import nl.beslisspoor.command.roles.AssignRole;
import nl.beslisspoor.command.roles.ChangeRole;
import nl.beslisspoor.command.roles.EndRole;
import nl.beslisspoor.command.support.AcceptSupport;
import nl.beslisspoor.command.support.ChooseSupportFigure;
import nl.beslisspoor.command.support.DeclineSupport;
import nl.beslisspoor.command.support.HearParty;
import nl.beslisspoor.command.support.PositionSupportFigure;
import nl.beslisspoor.command.support.RefusePositioning;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * What one recorder puts on file about one moment, entry by entry.
 *
 * @param happened when it was said or decided
 * @param delay from then until it was recorded
 */
public record Sitting(Script script, Someone recorder, Instant happened, Duration delay) {

  private static final String EXPLAINED = "plain-language-explanation";
  private static final Duration TYPING = Duration.ofMinutes(3);

  static Sitting at(Script script, Someone recorder, Instant happened) {
    return new Sitting(script, recorder, happened, TYPING);
  }

  /** The same moment, recorded only then. */
  Sitting recordedOn(int weeksAgo, DayOfWeek day, String time) {
    var recorded = script.calendar().moment(weeksAgo, day, time);
    return new Sitting(script, recorder, happened, Duration.between(happened, recorded));
  }

  public Sitting opened(
      Someone youth, LegalFramework framework, Residence residence, Reasons reasons) {
    var born = youth.born().orElseThrow();
    decided(
        reasons,
        (file, grounds) ->
            new OpenCase(
                file,
                script.organisation(),
                youth.id(),
                youth.name(),
                born,
                framework,
                residence,
                recorder.name(),
                grounds));
    return next();
  }

  public Sitting joined(Someone... people) {
    return joined(Optional.empty(), people);
  }

  public Sitting joinedWithAuthority(Period authority, Someone... people) {
    return joined(Optional.of(authority), people);
  }

  private Sitting joined(Optional<Period> authority, Someone... people) {
    for (var person : people) {
      record(
          new AddPerson(
              script.file(),
              person.id(),
              person.name(),
              person.born(),
              person.relation(),
              authority));
    }
    return next();
  }

  public SupportId chosenAsJim(Someone figure, Reasons reasons) {
    return chosen(figure, new FormId("jim"), reasons);
  }

  SupportId chosenByCourt(Someone figure, Reasons reasons) {
    return chosen(figure, new FormId("burgervoogd"), reasons);
  }

  private SupportId chosen(Someone figure, FormId form, Reasons reasons) {
    var act =
        decided(
            reasons, (file, grounds) -> new ChooseSupportFigure(file, figure.id(), form, grounds));
    return new SupportId(act.derive("support"));
  }

  public void saidYes(SupportId support, HeardHow how) {
    record(new AcceptSupport(script.file(), support, happened, Optional.of(how)));
  }

  void saidNo(SupportId support, String words) {
    record(new DeclineSupport(script.file(), support, happened, Optional.of(new Narrative(words))));
  }

  public Sitting heard(SupportId support, Heard party) {
    record(new HearParty(script.file(), support, party.on(day())));
    return next();
  }

  public void positioned(SupportId support, Reasons reasons) {
    decided(reasons, (file, grounds) -> new PositionSupportFigure(file, support, grounds));
  }

  void notPositioned(SupportId support, Reasons reasons) {
    decided(reasons, (file, grounds) -> new RefusePositioning(file, support, grounds));
  }

  public ConsentId consented(Someone giver, Question question, Reasons reasons) {
    var terms = question.terms(giver, day());
    var explained = !reasons.explains(EXPLAINED);
    var act =
        decided(
            reasons,
            (file, grounds) ->
                new GiveConsent(
                    file, terms, question.ground(), explained, Optional.empty(), grounds));
    return new ConsentId(act.derive("consent"));
  }

  void refused(Someone giver, Question question, Reasons reasons) {
    var terms = question.terms(giver, day());
    var explained = !reasons.explains(EXPLAINED);
    decided(
        reasons,
        (file, grounds) -> new RefuseConsent(file, terms, explained, Optional.empty(), grounds));
  }

  void withdrawn(ConsentId consent, Reasons reasons) {
    decided(reasons, (file, grounds) -> new WithdrawConsent(file, consent, grounds));
  }

  public RoleId roleGiven(
      Someone holder, RoleKind kind, Mandate mandate, Period period, Reasons reasons) {
    var act =
        decided(
            reasons,
            (file, grounds) -> new AssignRole(file, holder.id(), kind, mandate, period, grounds));
    return new RoleId(act.derive("role"));
  }

  void roleChanged(RoleId role, RoleKind kind, Mandate mandate, Period period, Reasons reasons) {
    decided(reasons, (file, grounds) -> new ChangeRole(file, role, kind, mandate, period, grounds));
  }

  void roleEnded(RoleId role, Someone handedOverTo, Reasons reasons) {
    var to = Optional.of(handedOverTo.id());
    decided(reasons, (file, grounds) -> new EndRole(file, role, day(), to, grounds));
  }

  /** Somewhat later in the same sitting. */
  public Sitting next() {
    return new Sitting(script, recorder, happened.plus(TYPING), delay);
  }

  LocalDate day() {
    return happened.atZone(Calendar.ZONE).toLocalDate();
  }

  private void record(CaseCommand command) {
    script.add(recorder, happened.plus(delay), seen -> command);
  }

  private ActId decided(Reasons reasons, BiFunction<CaseId, Grounds, CaseCommand> command) {
    return script.add(
        recorder,
        happened.plus(delay),
        seen -> command.apply(script.file(), reasons.grounds(happened, day(), recorder, seen)));
  }
}
