package nl.beslisspoor.query.support;

import static nl.beslisspoor.query.support.MatterKind.CONSENT_AT_SIXTEEN;
import static nl.beslisspoor.query.support.MatterKind.CONSENT_AT_TWELVE;
import static nl.beslisspoor.query.support.MatterKind.CONSENT_ENDS;
import static nl.beslisspoor.query.support.MatterKind.POSITION_UNDECIDED;
import static nl.beslisspoor.query.support.MatterKind.ROLE_ENDS;
import static nl.beslisspoor.query.support.MatterKind.STATEMENT_UNSIGNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.table.Days;

/** What stands open in a file, on which days, from the state of the file alone. */
final class Owed {

  /** What ends, and a birthday that changes who consents, is announced this long before. */
  static final int DAYS_BEFORE = 60;

  /** From this age on the youth consents alone. */
  private static final int ALONE = 16;

  private final CaseDues file;
  private final ConsentsByMatter consents;

  private Owed(CaseDues file) {
    this.file = file;
    this.consents = new ConsentsByMatter(file.consents());
  }

  /**
   * A closed file owes no more than an answer to who asks to destroy, and to who asked for time,
   * costs or backing: what care owed ends with it.
   */
  static List<OwedRow> of(CaseDues file) {
    var owed = new Owed(file);
    var matters = new ArrayList<Owing>();
    file.figures().stream()
        .filter(FigureRow::hasSay)
        .forEach(figure -> matters.add(Owing.of(undecided(figure))));
    file.consents().forEach(consent -> owed.consent(consent).forEach(matters::add));
    file.statements().all().forEach(statement -> owed.statement(statement).ifPresent(matters::add));
    file.roles().all().forEach(role -> owed.role(role).map(Owing::of).ifPresent(matters::add));
    file.agenda().all().forEach(matter -> matters.add(Owing.of(matter)));
    return matters.stream()
        .map(one ->
            one.matter().kind().outlivesCare()
                ? one
                : file.closed().map(one::settledBy).orElse(one))
        .flatMap(one -> one.sealed(file.family()).stream())
        .toList();
  }

  private static Matter undecided(FigureRow figure) {
    var chosen = Days.of(figure.chosenAt());
    var days = new Matter.Days(chosen, chosen, Optional.empty(), figure.decided());
    return new Matter(figure.chosen(), POSITION_UNDECIDED, figure.support(), figure.figure(), days);
  }

  /** Open until everybody signed or nobody has to any more, without a date. */
  private Optional<Owing> statement(StatementRow one) {
    return file.figure(one.support())
        .map(FigureRow::figure)
        .map(figure -> {
          var ended = earliest(Stream.of(one.settled(), one.until()));
          var days = new Matter.Days(one.drawnUp(), one.drawnUp(), Optional.empty(), ended);
          var matter = new Matter(one.origin(), STATEMENT_UNSIGNED, one.statement(), figure, days);
          return new Owing(matter, parentsLapse(one, figure).map(days::settledBy));
        });
  }

  private static Optional<LocalDate> earliest(Stream<Optional<LocalDate>> days) {
    return days.flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** From the sixteenth birthday on the parents no longer have to sign, but as figure. */
  private Optional<LocalDate> parentsLapse(StatementRow one, UUID figure) {
    return file.family()
        .birthday(ALONE)
        .map(birthday -> latest(birthday, one.signedOn().orElse(one.drawnUp())))
        .filter(day ->
            one.unsigned().stream()
                .allMatch(party -> !party.equals(figure) && hasAuthority(party, day)));
  }

  /** A guardian counts as parent with authority. */
  private boolean hasAuthority(UUID party, LocalDate day) {
    return file.family().hasAuthority(party, day) || file.roles().guards(party, day);
  }

  private Stream<Owing> consent(ConsentRow consent) {
    var ends = consent.terms().until().map(until -> Owing.of(ends(consent, until)));
    return Stream.of(
            ends,
            birthday(consent, CONSENT_AT_TWELVE, 12),
            birthday(consent, CONSENT_AT_SIXTEEN, ALONE))
        .flatMap(Optional::stream);
  }

  private Matter ends(ConsentRow consent, LocalDate until) {
    var settled = earliest(Stream.of(consents.renewed(consent.terms()), consent.withdrawn()));
    return matter(consent, CONSENT_ENDS, announced(consent.terms().from(), until, settled));
  }

  /** A consent that another gave for the youth, and that still covers the birthday. */
  private Optional<Owing> birthday(ConsentRow consent, MatterKind kind, int years) {
    var terms = consent.terms();
    return file.family()
        .youth()
        .filter(youth -> terms.byAge())
        .filter(
            youth -> terms.about().equals(youth.youth()) && !terms.giver().equals(youth.youth()))
        .flatMap(_ -> file.family().birthday(years))
        .filter(day -> terms.from().isBefore(day) && terms.until().map(day::isBefore).orElse(true))
        .map(day -> byAge(consent, kind, day));
  }

  /** Beside the days themselves stands what bounds them and tells no age. */
  private Owing byAge(ConsentRow consent, MatterKind kind, LocalDate birthday) {
    var from = consent.terms().from();
    var bounds = new Matter.Days(from, from, Optional.empty(), consent.withdrawn());
    var settled = earliest(Stream.of(ownConsent(consent, birthday), consent.withdrawn()));
    return new Owing(
        matter(consent, kind, bounds), Optional.of(announced(from, birthday, settled)));
  }

  private static Matter matter(ConsentRow consent, MatterKind kind, Matter.Days days) {
    return new Matter(consent.origin(), kind, consent.consent(), consent.terms().giver(), days);
  }

  /** The first day from the birthday on that the youth's own consent in the same matter covers. */
  private Optional<LocalDate> ownConsent(ConsentRow consent, LocalDate birthday) {
    return consents
        .own(consent.terms())
        .filter(other -> covers(other, birthday) || other.terms().from().isAfter(birthday))
        .map(other -> latest(other.terms().from(), birthday))
        .min(Comparator.naturalOrder());
  }

  private static boolean covers(ConsentRow consent, LocalDate day) {
    return !consent.terms().from().isAfter(day)
        && consent.terms().until().map(day::isBefore).orElse(true)
        && consent.withdrawn().map(day::isBefore).orElse(true);
  }

  private Optional<Matter> role(RoleRow role) {
    return role.valid()
        .until()
        .filter(until -> !role.ended())
        .map(until -> announced(role.valid().from(), until, successor(role)))
        .map(days -> new Matter(role.origin(), ROLE_ENDS, role.role(), role.holder(), days));
  }

  /** The first day of a later holding of the same kind of role. */
  private Optional<LocalDate> successor(RoleRow role) {
    return file.roles().all().stream()
        .filter(other -> other.kind() == role.kind())
        .map(other -> other.valid().from())
        .filter(role.valid().from()::isBefore)
        .min(Comparator.naturalOrder());
  }

  private static Matter.Days announced(LocalDate from, LocalDate due, Optional<LocalDate> settled) {
    var shown = latest(from, due.minusDays(DAYS_BEFORE));
    return new Matter.Days(shown, shown, Optional.of(due), settled);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
