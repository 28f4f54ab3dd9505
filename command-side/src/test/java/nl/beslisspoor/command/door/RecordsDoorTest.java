package nl.beslisspoor.command.door;

import static nl.beslisspoor.command.door.Accounts.full;
import static nl.beslisspoor.command.door.Accounts.on;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a revision says of what comes instead. */
@AtTheDoor
class RecordsDoorTest {

  @Autowired private Visitor visitor;

  private Household at;

  @BeforeEach
  void open() {
    at = Household.opened(visitor);
  }

  @Test
  void a_revision_says_what_was_decided() {
    var told = on("MORAL_DELIBERATION", full());
    for (var nothing : List.of(told, told.with("uitkomst", " "))) {
      at.post("/herzieningen", revision(nothing)).faults(List.of("verantwoording.uitkomst"));
    }
    at.post("/herzieningen", revision(told.with("uitkomst", "Opa blijft weg."))).accepted();
  }

  private Fields revision(Fields told) {
    return Fields.of("besluit", at.opening(), "wijze", "REVISED", "verantwoording", told);
  }
}
