package nl.beslisspoor.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Heard;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Refused;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.RuleText;

/**
 * A decision while it is being weighed: rules are held against it one by one, and what remains is
 * its accountability record. Lives only within one {@code decide}.
 */
public final class Matter {

  private final CaseFile file;
  private final Act act;
  private final DecisionKind kind;
  private final PersonId subject;
  private final Grounds grounds;
  private final Hearings hearings;
  private final Tried tried = new Tried();
  private Set<RoleKind> capacities = Set.of();

  private Matter(CaseFile file, Act act, DecisionKind kind, PersonId subject, Grounds grounds) {
    this.file = file;
    this.act = act;
    this.kind = kind;
    this.subject = subject;
    this.grounds = grounds;
    this.hearings = new Hearings(grounds.heard(), grounds.deciders(), day());
  }

  /**
   * Takes up a matter; the rules that bind every decision are held against it at once.
   *
   * @throws Refused when one of them does not hold
   */
  public static Matter of(
      CaseFile file, Act act, DecisionKind kind, PersonId subject, Grounds grounds) {
    var matter = new Matter(file, act, kind, subject, grounds);
    DecisionRules.EVERY_DECISION.forEach(rule -> matter.require(rule, matter));
    return kind.closedToo() ? matter : matter.require(RecordRules.FILE_IS_NOT_CLOSED, matter);
  }

  /** Whoever holds several roles decides this in one of these, if that is one of them. */
  public Matter decidedAs(Set<RoleKind> roles) {
    capacities = roles;
    return this;
  }

  /** Adds what parties said earlier on the same matter; what is said with the decision counts. */
  public Matter heardBefore(Heard earlier) {
    hearings.before(earlier);
    return this;
  }

  /** Names who is to be heard before this decision; who decides speaks by deciding. */
  public Matter hearFirst(Iterable<PersonId> parties) {
    parties.forEach(hearings::owe);
    expect(DecisionRules.HEARD_FIRST, this);
    return this;
  }

  /**
   * Holds a hard rule against the matter.
   *
   * @throws Refused when it does not hold
   */
  public <T> Matter require(Rule<T> rule, T about) {
    rule.require(about);
    tried.kept(rule.text());
    return this;
  }

  /** Holds a soft rule against the matter: comply or explain. */
  public <T> Matter expect(Rule<T> rule, T about) {
    if (rule.holds().test(about)) {
      tried.kept(rule.text());
    } else {
      tried.departed(rule.text(), explanation(rule.text()));
    }
    return this;
  }

  /**
   * The record, once every rule has been held against the matter.
   *
   * @throws nl.beslisspoor.command.file.ExplanationNeeded when soft rules are departed from without
   *     an explanation
   */
  public AccountabilityRecord account(String question, String outcome) {
    if (kind.weighs()) {
      DecisionRules.ANSWERABLE.forEach(rule -> expect(rule, this));
    }
    tried.requireExplained();
    return new AccountabilityRecord(
        new DecisionId(act.id().derive("decision")),
        kind,
        subject,
        grounds.question().orElseGet(() -> new Narrative(question)),
        grounds.outcome().orElseGet(() -> new Narrative(outcome)),
        deciders(),
        grounds.decidedAt(),
        heard(),
        grounds.reasons(),
        grounds.alternatives(),
        grounds.basis(),
        grounds.known().stream()
            .filter(known -> grounds.deciders().contains(known.decider()))
            .toList(),
        tried.deviations(),
        grounds.backing(),
        tried.rules());
  }

  public CaseFile file() {
    return file;
  }

  public Act act() {
    return act;
  }

  public Grounds grounds() {
    return grounds;
  }

  PersonId subject() {
    return subject;
  }

  /** The day of the decision in the Netherlands. */
  public LocalDate day() {
    return Netherlands.dayOf(grounds.decidedAt());
  }

  /** The deciders with the role and mandate that each held on the day of the decision. */
  public List<Decider> deciders() {
    return grounds.deciders().stream()
        .map(person -> file.decider(person, day(), capacities))
        .toList();
  }

  /** Whether something of that kind is named as basis. */
  boolean restsOn(BasisKind basis) {
    return grounds.basis().stream().anyMatch(named -> named.kind() == basis);
  }

  public Optional<Hearing> heard(PersonId party) {
    return hearings.of(party);
  }

  /** Whether somebody decides, or gave a view that is no reading of a professional. */
  boolean spoke(PersonId person) {
    return hearings.spoke(person);
  }

  /** Whether somebody decides, or agrees; grudgingly counts, a professional's reading does not. */
  boolean agrees(PersonId person) {
    return hearings.agrees(person);
  }

  /** Those owed a hearing who were not heard. */
  List<PersonId> unheard() {
    return hearings.unheard();
  }

  /** Everybody who was heard or was to be heard; the youth is always listed. */
  private List<Hearing> heard() {
    return hearings.complete(
        file.opening().youth().map(Opening.Person::id),
        () -> explanation(DecisionRules.HEARD_FIRST.text()).orElseThrow());
  }

  /** The explanation given; for missing hearings the reasons why each party was not heard do. */
  private Optional<Narrative> explanation(RuleText rule) {
    var given = Optional.ofNullable(grounds.explanations().get(rule.ref().id()));
    return rule.equals(DecisionRules.HEARD_FIRST.text()) ? given.or(hearings::whyUnheard) : given;
  }
}
