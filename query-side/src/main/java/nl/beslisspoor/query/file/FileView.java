package nl.beslisspoor.query.file;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.consent.ConsentBook.Consent;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.particulars.Statement;
import nl.beslisspoor.query.roles.RoleBook.Held;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.FigureSteps.Step;
import nl.beslisspoor.query.support.Figures.Figure;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.OfAge;
import nl.beslisspoor.query.timeline.People.Person;
import org.jspecify.annotations.Nullable;

/**
 * All that holds in one file on a day, beside its timeline.
 *
 * @param day for which ages, authority, roles, consents and what stands open are told
 */
public record FileView(
    CaseFile file,
    LocalDate day,
    List<Person> people,
    List<Held> roles,
    List<Figure> figures,
    List<Step> steps,
    List<Consent> consents,
    OpenThings open,
    Surroundings around,
    TimeAndMoney resources) {

  private static final int OWN_CONSENT = 12;

  public boolean imported() {
    return file.system() != null;
  }

  public Optional<Person> youth() {
    return people.stream().filter(person -> person.person().equals(file.youth())).findFirst();
  }

  public boolean holds(UUID person) {
    return people.stream().anyMatch(one -> one.person().equals(person));
  }

  /** In whole years on the day; null when the birth date is not known, or destroyed. */
  public Integer ageOf(Person person) {
    return person.born() == null
        ? null
        : person.born().map(born -> Period.between(born, day).getYears()).or(null);
  }

  /** Why a birth date that was known cannot be read, as the key of its words; null if it can. */
  public String ageLacks(Person person) {
    return person.born() == null
        ? null
        : person.born().lack().map(lack -> "file.people.age." + lack.word()).orElse(null);
  }

  public boolean authority(Person person) {
    return person.hasAuthority(day);
  }

  /** Consents given, whether they stand on the day or not, and those refused. */
  public boolean stands(Consent consent) {
    return consent.standsOn(day);
  }

  /** Whether a consent holds on the day, in the words of a badge. */
  public Text standing(Consent consent) {
    if (!stands(consent)) {
      return consent.outcome().code().equals("GIVEN")
          ? Text.of("file.consents.standing.no")
          : Text.of(consent.outcome());
    }
    if (!besideOwn(consent)) {
      return Text.of("file.consents.standing.yes");
    }
    return ownYes(consent)
        ? Text.of("file.consents.standing.beside-own")
        : Text.of("file.consents.standing.own-missing");
  }

  /** Consent to share that stands and needs nothing beside it, or has what it needs. */
  public boolean suffices(Consent consent) {
    return stands(consent) && (!besideOwn(consent) || ownYes(consent));
  }

  /** From 12 years on the youth's own consent to share decides (Jeugdwet 7.3.11). */
  private boolean besideOwn(Consent consent) {
    return consent.sharesByAge()
        && consent.about().equals(file.youth())
        && !consent.giver().equals(file.youth())
        && youth().map(this::ageOf).filter(age -> age >= OWN_CONSENT).isPresent();
  }

  private boolean ownYes(Consent beside) {
    return consents.stream()
        .filter(one -> one.giver().equals(file.youth()) && one.about().equals(file.youth()))
        .filter(one -> one.recipient().equals(beside.recipient()))
        .anyMatch(one -> one.scope().equals(beside.scope()) && stands(one));
  }

  public boolean undecided(Figure figure) {
    return List.of("CHOSEN", "ACCEPTED").contains(figure.stage().code());
  }

  public boolean saidYes(Figure figure) {
    return figure.stage().code().equals("ACCEPTED");
  }

  /** Whether the form gives a say in decisions, so that there is a position to decide on. */
  public boolean hasSay(Figure figure) {
    return SupportForms.positioned(new FormId(figure.form().code()), figure.formVersion());
  }

  /** Whether the figure said yes to a position that nobody decided on yet. */
  public boolean toPosition(Figure figure) {
    return saidYes(figure) && hasSay(figure);
  }

  /** Whether the figure has a position, on hold or not. */
  public boolean inPosition(Figure figure) {
    return List.of("POSITIONED", "HELD").contains(figure.stage().code());
  }

  /** By which steps a figure came as far as it is, each with its own day and decision. */
  public List<Step> steps(Figure figure) {
    return steps.stream().filter(step -> step.support().equals(figure.support())).toList();
  }

  /** The evaluation that is set for a figure; null for none. */
  public @Nullable Open evaluation(Figure figure) {
    return open.evaluation(figure.support()).orElse(null);
  }

  /** The decision that there is nobody for now, while nobody was chosen since; null for none. */
  public @Nullable NoSupportFigureForNow nobody() {
    return around
        .nobody()
        .filter(
            e -> figures.stream().noneMatch(one -> one.chosenAt().isAfter(e.account().decidedAt())))
        .orElse(null);
  }

  /** Who has still to sign a statement on a figure on the day. */
  public List<UUID> unsigned(Statement statement, Figure figure) {
    var lapsed =
        OfAge.lapsed(people, guardians(), file.youth(), day).stream()
            .filter(parent -> !parent.equals(figure.figure()))
            .toList();
    return statement.unsigned(day, lapsed);
  }

  private List<UUID> guardians() {
    return roles.stream().filter(Held::guards).map(Held::holder).toList();
  }

  /** Whether somebody holds a role on the day that answers for decisions. */
  public boolean answers(UUID person) {
    return roles.stream().anyMatch(held -> held.holder().equals(person) && held.answers());
  }

  /** Where somebody can settle something that stands open. */
  public List<NextSteps.Step> steps(Open matter, UUID person) {
    return NextSteps.of(matter, person, answers(person));
  }

  /** Everybody who is named beside the timeline. */
  Stream<UUID> named() {
    return Stream.of(
            people.stream().map(Person::person),
            Stream.of(file.youth()),
            roles.stream().map(Held::holder),
            figures.stream().map(Figure::figure),
            consents.stream().flatMap(one -> Stream.of(one.giver(), one.about(), one.recipient())),
            open.all().stream().flatMap(one -> Stream.of(one.person(), one.owner())),
            around.named(),
            resources.named())
        .flatMap(ids -> ids);
  }

  /** The name at the head of the page. */
  public String title(Named names) {
    return imported() ? file.system() + " " + file.trace() : names.of(file.youth());
  }
}
