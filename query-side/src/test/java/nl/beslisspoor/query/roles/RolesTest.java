package nl.beslisspoor.query.roles;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.roles.RoleBook.Held;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RolesTest {

  private final Tables tables = new Tables();
  private final Roles roles = new Roles(tables.jdbc());
  private final RoleBook book = new RoleBook(tables.jdbc(), LogOf.OPENING);

  @BeforeEach
  void make() {
    tables.make(roles);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  /** Petra directs from 1 March; on 10 May it is recorded that she stopped on 1 April. */
  private static Story endedLate() {
    return new Story()
        .opened()
        .recordedAt("2026-03-02T09:00:00Z")
        .assigned(
            "director", "pro", RoleKind.CASE_DIRECTOR, Story.period("2026-03-01", null), account(1))
        .recordedAt("2026-05-10T09:00:00Z")
        .ended("director", "2026-04-01", account(2));
  }

  @Test
  void asItWasAndAsItWasKnownAreDifferentQuestions() {
    roles.apply(endedLate().log());

    assertThat(held("2026-05-03", null)).isEmpty();
    assertThat(held("2026-05-03", "2026-05-03T12:00:00Z")).hasSize(1);
    assertThat(held("2026-03-15", null)).hasSize(1);
    assertThat(held("2026-03-15", "2026-03-01T12:00:00Z")).isEmpty();
  }

  @Test
  void whatWasKnownKeepsItsEndOpenAndWhatIsKnownHasIt() {
    roles.apply(endedLate().log());

    var then = held(null, "2026-05-03T12:00:00Z").getFirst();
    var now = held(null, null).getFirst();

    assertThat(then.until()).isNull();
    assertThat(then.knownUntil()).isEqualTo("2026-05-10T09:00:00Z");
    assertThat(now.until()).isEqualTo("2026-04-01");
    assertThat(now.knownUntil()).isNull();
  }

  @Test
  void aChangedRoleIsHeldInTwoPeriods() {
    roles.apply(
        endedLate()
            .recordedAt("2026-06-01T09:00:00Z")
            .assigned(
                "lead", "pro", RoleKind.NETWORK_LEAD, Story.period("2026-06-01", null), account(3))
            .recordedAt("2026-07-01T09:00:00Z")
            .changed(
                "lead", RoleKind.NETWORK_LEAD, Story.period("2026-06-15", "2026-12-01"), account(4))
            .log());

    var periods =
        book.held(
                Narrowing.none().toRole(RoleKind.NETWORK_LEAD),
                Optional.empty(),
                Optional.empty(),
                Slice.first())
            .rows();

    assertThat(periods)
        .extracting(Held::from)
        .containsExactly(LocalDate.parse("2026-06-15"), LocalDate.parse("2026-06-01"));
    assertThat(periods)
        .extracting(Held::until)
        .containsExactly(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-06-15"));
    assertThat(periods)
        .extracting(Held::mandate)
        .containsExactly(said("register 2"), said("register 1"));
  }

  @Test
  void aChangeFromTheFirstDayLeavesNothingOfTheOldPeriod() {
    roles.apply(
        new Story()
            .assigned(
                "lead", "pro", RoleKind.NETWORK_LEAD, Story.period("2026-06-01", null), account(3))
            .changed("lead", RoleKind.CASE_DIRECTOR, Story.period("2026-06-01", null), account(4))
            .log());

    assertThat(held(null, null)).singleElement().returns("CASE_DIRECTOR", one -> one.kind().code());
  }

  @Test
  void oneByOneGivesTheSameAsOneBlock() {
    var log =
        endedLate()
            .changed(
                "director",
                RoleKind.CASE_DIRECTOR,
                Story.period("2026-03-20", "2026-03-25"),
                account(3))
            .log();
    log.forEach(entry -> roles.apply(List.of(entry)));
    var single = held(null, null);
    try (var other = new Tables()) {
      var block = new Roles(other.jdbc());
      other.make(block);
      block.apply(log);
      assertThat(
              new RoleBook(other.jdbc(), LogOf.OPENING)
                  .held(Narrowing.none(), Optional.empty(), Optional.empty(), Slice.first())
                  .rows())
          .isEqualTo(single);
    }
  }

  @Test
  void rolesAreFoundAcrossFilesByHolderAndInPages() {
    roles.apply(
        endedLate()
            .file("second")
            .assigned(
                "other", "pro", RoleKind.PROFESSIONAL, Story.period("2026-03-01", null), account(5))
            .assigned(
                "third", "lead", RoleKind.TEAM_LEADER, Story.period("2026-03-01", null), account(6))
            .log());
    var ofPro = Narrowing.none().toPerson(Story.id("pro"));

    var first = book.held(ofPro, Optional.empty(), Optional.empty(), Slice.first(1));
    var rest = book.held(ofPro, Optional.empty(), Optional.empty(), new Slice(first.next(), 1));

    assertThat(first.rows()).extracting(Held::role).containsExactly(Story.id("other"));
    assertThat(rest.rows()).extracting(Held::role).containsExactly(Story.id("director"));
    assertThat(rest.next()).isEmpty();
  }

  private List<Held> held(String day, String known) {
    return book.held(
            Narrowing.none(),
            Optional.ofNullable(day).map(LocalDate::parse),
            Optional.ofNullable(known).map(Instant::parse),
            Slice.first())
        .rows();
  }

  private static AccountabilityRecord account(int number) {
    return Account.of("d-" + number, DecisionKind.ROLE_ASSIGNED, "2026-03-01T12:00:00Z")
        .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister")
        .written();
  }
}
