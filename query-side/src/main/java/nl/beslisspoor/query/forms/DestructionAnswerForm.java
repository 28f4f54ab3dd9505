package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.query.file.DestructionFacts;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.particulars.Destruction;
import org.springframework.ui.Model;

/** One of two people answers a request to destroy. */
record DestructionAnswerForm(Destruction destruction, Step step) implements RecordingForm {

  private static final String INTEREST = "belang";

  /** What is answered. */
  enum Step {
    DECIDE("besluit", "forms.destruction.decide."),
    CONFIRM("bevestiging", "forms.destruction.confirm."),
    REFUSE("weigering", "forms.destruction.refuse.");

    private final String address;
    private final String words;

    Step(String address, String words) {
      this.address = address;
      this.words = words;
    }

    /**
     * @throws NotInFile when there is no such answer
     */
    static Step at(String address) {
      return List.of(values()).stream()
          .filter(step -> step.address.equals(address))
          .findFirst()
          .orElseThrow(NotInFile::new);
    }

    /** Keys of what it is called, what it means, who may do it, and what its button says. */
    private Map<String, String> words() {
      return Stream.of("title", "intro", "deciders", "send")
          .collect(Collectors.toMap(part -> part, words::concat));
    }
  }

  @Override
  public String template() {
    return "forms/destruction-answer";
  }

  @Override
  public String door() {
    return "/vernietigingen/" + destruction.request() + "/" + step.address;
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return AccountPart.begin(sheet, form);
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked =
        step == Step.REFUSE
            ? Needed.choice(form, INTEREST, "forms.destruction.interest.needed")
            : form;
    return AccountPart.checkDecision(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    if (step == Step.REFUSE) {
      body.put(INTEREST, form.value(INTEREST));
    }
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    var owed = owedHearing(sheet, form);
    AccountPart.show(sheet, form, step == Step.CONFIRM ? List.of() : sheet.parties(owed), model);
    model.addAttribute("words", step.words());
    model.addAttribute("refuses", step == Step.REFUSE);
    model.addAttribute("request", destruction.request());
    model.addAttribute("facts", new DestructionFacts(sheet::nameOf).of(destruction.asked()));
  }

  /**
   * Why whatever somebody fills in would be refused, as the last part of the key of its words;
   * empty when it might be recorded. A first decision may be recorded for others, so that needs no
   * mandate.
   *
   * @param confirming who holds a role in which destruction is confirmed
   */
  Optional<String> shutFor(UUID person, List<UUID> confirming) {
    if (!destruction.isOpen()) {
      return Optional.of("answered");
    }
    if (destruction.asked().requester().value().equals(person)) {
      return Optional.of("own");
    }
    return switch (step) {
      case DECIDE -> Optional.of("decided").filter(_ -> destruction.decided() != null);
      case CONFIRM -> shutToConfirm(person, confirming);
      case REFUSE -> Optional.empty();
    };
  }

  private Optional<String> shutToConfirm(UUID person, List<UUID> confirming) {
    if (destruction.decided() == null) {
      return Optional.of("undecided");
    }
    if (destruction.isDecidedBy(person)) {
      return Optional.of("four-eyes");
    }
    return Optional.of("mandate").filter(_ -> !confirming.contains(person));
  }

  /** Who asks spoke by asking; the youth is heard on what another asks. */
  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    var requester = destruction.asked().requester().value();
    return switch (step) {
      case DECIDE ->
          Concerned.youth(sheet).stream().filter(youth -> !youth.equals(requester)).toList();
      case CONFIRM -> List.of();
      case REFUSE -> destruction.asked().ground().asked() ? List.of(requester) : List.of();
    };
  }
}
