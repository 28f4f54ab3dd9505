package nl.beslisspoor.query.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.DestructionGround;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Destroying;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Resourcing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked and not decided, and what was granted and not paid, stands open. */
class ResourceDueTest {

  private final Tables tables = new Tables();
  private final Supports supports = new Supports(tables.jdbc(), LogOf.OPENING);
  private final Due due = new Due(tables.jdbc(), LogOf.OPENING);

  @BeforeEach
  void make() {
    tables.make(supports);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void anAskStandsOpenSinceItsDayUntilSomebodyDecides() {
    supports.apply(Resourcing.story("due").log());

    assertThat(open("2026-03-05", MatterKind.RESOURCE_ASKED))
        .extracting(Open::about, Open::person)
        .containsExactly(
            tuple(Story.id("due-time"), Story.id("pro")),
            tuple(Story.id("due-bus"), Story.id("opa")));
    assertThat(open("2026-03-05", MatterKind.RESOURCE_ASKED).getFirst())
        .returns(LocalDate.parse("2026-03-04"), Open::since)
        .returns(null, Open::due)
        .returns(null, Open::overdueSince);
    assertThat(open("2026-03-09", MatterKind.RESOURCE_ASKED)).isEmpty();
    assertThat(open("2027-01-01", MatterKind.RESOURCE_ASKED))
        .extracting(Open::about)
        .containsExactly(Story.id("due-back"));
  }

  @Test
  void grantedCostsStandOpenUntilAllIsPaid() {
    supports.apply(
        Resourcing.story("due")
            .then(Resourcing.paid("due-bus", ResourceKind.TRAVEL, "2026-04-02", 400, 0))
            .log());

    assertThat(open("2026-03-08", MatterKind.EXPENSE_UNPAID)).isEmpty();
    assertThat(open("2026-03-19", MatterKind.EXPENSE_UNPAID))
        .extracting(Open::person)
        .containsExactly(Story.id("opa"));
    assertThat(open("2026-04-02", MatterKind.EXPENSE_UNPAID)).isEmpty();
  }

  @Test
  void whatIsOwedToWhoAskedOutlivesTheCare() {
    supports.apply(
        Resourcing.story("due")
            .then(
                Later.closed(
                    "2026-03-25",
                    Account.of("due-closed", DecisionKind.CASE_CLOSED, "2026-03-25T09:00:00Z")
                        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
                        .written()))
            .log());

    assertThat(open("2026-04-01", MatterKind.RESOURCE_ASKED)).hasSize(1);
    assertThat(open("2026-04-01", MatterKind.EXPENSE_UNPAID)).hasSize(1);
  }

  @Test
  void nothingIsOwedWhenEverythingIsDestroyed() {
    supports.apply(
        Resourcing.story("due")
            .then(
                Destroying.asked(
                    "due-all",
                    "noor",
                    "2026-03-20",
                    DestructionGround.REQUEST,
                    DestructionScope.ofEverything()))
            .then(
                Destroying.confirmed(
                    "due-all", "due-gone", "2026-03-25T12:00:00Z", DestructionScope.ofEverything()))
            .log());

    assertThat(open("2026-03-24", MatterKind.RESOURCE_ASKED)).hasSize(1);
    assertThat(open("2026-03-25", MatterKind.RESOURCE_ASKED)).isEmpty();
    assertThat(open("2026-03-25", MatterKind.EXPENSE_UNPAID)).isEmpty();
  }

  private List<Open> open(String day, MatterKind kind) {
    var which = new Due.Which(Optional.of(kind), Optional.empty(), false);
    return due.on(
            LocalDate.parse(day), Optional.<Instant>empty(), Narrowing.none(), which, Slice.first())
        .rows();
  }
}
