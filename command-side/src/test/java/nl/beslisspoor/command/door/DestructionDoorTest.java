package nl.beslisspoor.command.door;

import static nl.beslisspoor.command.door.Accounts.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a request to destroy names, and who confirms it. */
@AtTheDoor
class DestructionDoorTest {

  private static final String PATH = "/vernietigingen";

  @Autowired private Visitor visitor;

  private Household at;

  @BeforeEach
  void open() {
    at = Household.opened(visitor);
  }

  @Test
  void everything_or_what_is_named_is_asked_and_never_both() {
    faults(Fields.of(), "omvang");
    faults(Fields.of("alles", false), "omvang");
    faults(Fields.of("alles", true, "vastleggingen", List.of(1)), "omvang.alles");
    faults(Fields.of("alles", true, "personen", List.of(at.youth())), "omvang.alles");
    faults(Fields.of("soorten", List.of("CONTACT")), "omvang.personen");
    faults(Fields.of("vastleggingen", List.of(0)), "omvang.vastleggingen[0].<list element>");
    at.post(PATH, asking(Fields.of("vastleggingen", List.of(2))))
        .refused("destruction-names-what-is-there");
    accepted(Fields.of("vastleggingen", List.of(4, 4)));
    accepted(Fields.of("personen", List.of(at.youth())));
    accepted(Fields.of("personen", List.of(at.youth()), "soorten", List.of("CONTACT")));
  }

  @Test
  void whoever_decided_cannot_confirm_it_by_signing_in_twice() {
    var request = at.made(PATH, KnocksOnDestruction.asked(at));
    at.post("/rollen", at.assignment(at.colleague(), "TEAM_LEADER")).accepted();
    var account = Fields.of("verantwoording", full().with("beslissers", List.of(at.colleague())));

    at.post(PATH + "/" + request + "/besluit", account).accepted();
    at.post(PATH + "/" + request + "/bevestiging", account).refused("four-eyes");
    at.postAs(at.colleague(), PATH + "/" + request + "/bevestiging", account).refused("four-eyes");
  }

  @Test
  void after_everything_was_destroyed_no_text_is_recorded() {
    var confirmed = KnocksOnDestruction.CONFIRMED.apply(at);
    at.post(confirmed.path(), confirmed.accepted()).accepted();

    var reply = at.post("/personen", Fields.of("naam", "Buur", "relatie", "NEIGHBOUR"));
    reply.refused("destroyed-stays-destroyed");
    assertThat(reply.body().toString()).doesNotContain("Buur");
  }

  private void accepted(Fields scope) {
    at.post(PATH, asking(scope)).accepted();
  }

  private void faults(Fields scope, String field) {
    at.post(PATH, asking(scope)).faults(List.of(field));
  }

  private Fields asking(Fields scope) {
    return KnocksOnDestruction.asked(at).with("omvang", scope);
  }
}
