package nl.beslisspoor.query.access;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.paper.Fault;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;

/** What came of a form that was passed on to the door. */
public sealed interface DoorAnswer {

  /** The form as it goes back to the screen: with what is wrong, and nothing typed lost. */
  Form onto(Form form);

  /**
   * It stands in the log.
   *
   * @param stream the file
   * @param sequence of the last event; the next page waits until its view has reached it
   * @param made what came into being, such as a support figure
   * @param decision empty when it was no decision
   * @param repeated the same form had been stored before
   */
  record Stored(
      String stream,
      long sequence,
      Optional<String> made,
      Optional<String> decision,
      boolean repeated)
      implements DoorAnswer {

    @Override
    public Form onto(Form form) {
      return form;
    }
  }

  /**
   * Nothing was stored.
   *
   * @param type of the problem, to match on; {@code about:blank} when it has none
   * @param detail why
   * @param faults per field, by its path in the JSON that was sent
   * @param rule the id of the hard rule that refused
   * @param explain ids of the soft rules that ask for an explanation
   * @param about what it was in the form that the rule forbids
   */
  record Refused(
      int status,
      String type,
      Text detail,
      List<Fault> faults,
      Optional<String> rule,
      List<String> explain,
      Optional<About> about)
      implements DoorAnswer {
    @Override
    public Form onto(Form form) {
      var back = form;
      for (var fault : faults) {
        back = back.fault(Form.fieldOf(fault.field()), fault.words());
      }
      if (!explain.isEmpty()) {
        return back.explain(explain);
      }
      return faults.isEmpty() ? back.refused(detail) : back;
    }
  }

  /**
   * What it was that a hard rule forbids.
   *
   * @param code the last part of the key of its words
   * @param which numbers or pseudonyms that were named
   */
  record About(String code, List<String> which) {}

  /** The door did not answer, or could not store. Whether it was stored is not known. */
  record Away() implements DoorAnswer {

    @Override
    public Form onto(Form form) {
      return form.refused(Text.of("access.door.away"));
    }
  }
}
