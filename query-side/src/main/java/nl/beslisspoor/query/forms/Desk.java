package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.query.access.DoorAnswer;
import nl.beslisspoor.query.access.DoorClient;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.file.Recorder;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Explanation;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.People;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Shows a form, takes what was filled in to the door, and shows it again while it is not right. */
@Component
class Desk {
  private static final String FILES = "/api/v1/dossiers";

  private final DoorClient door;
  private final Files files;
  private final People people;
  private final RoleBook roles;
  private final Looks looks;

  Desk(DoorClient door, Files files, People people, RoleBook roles, Looks looks) {
    this.door = door;
    this.files = files;
    this.people = people;
    this.roles = roles;
    this.looks = looks;
  }

  /** What came back with a request, and where the answer goes. */
  record Sent(MultiValueMap<String, String> values, Model model, HttpServletResponse response) {}

  /**
   * Opens a file for its forms; the look is kept.
   *
   * @throws NotInFile when there is no such file
   * @throws FileDestroyed when nothing can be recorded in it any more
   * @throws AccessDeniedException when the account records nothing
   */
  Sheet open(SignedIn who, UUID file) {
    requireRecorder(who);
    var found = files.find(file).orElseThrow(NotInFile::new);
    if (found.destroyedOn() != null) {
      throw new FileDestroyed();
    }
    looks.shown(who, file.toString(), "formulier", Optional.empty());
    var today = Dates.today();
    return new Sheet(
        found,
        people.of(file, Optional.empty()),
        roles.guardians(file, today, Optional.empty()),
        who,
        today);
  }

  /** A sheet for the form that opens a file. */
  Sheet blank(SignedIn who) {
    requireRecorder(who);
    return new Sheet(null, List.of(), List.of(), who, Dates.today());
  }

  String show(Sheet sheet, RecordingForm asked, Model model) {
    return render(sheet, asked, asked.begin(sheet, Form.empty()), model);
  }

  String send(Sheet sheet, RecordingForm asked, Sent sent) {
    var form = Form.sent(sent.values());
    if (form.has(Rows.MORE)) {
      return render(sheet, asked, grown(asked, form), sent.model());
    }
    var checked = asked.check(sheet, form);
    if (checked.wrong()) {
      return again(sheet, asked, checked, sent);
    }
    var path = FILES + (sheet.file() == null ? "" : "/" + sheet.id()) + asked.door();
    var answer = door.post(sheet.who(), path, asked.body(sheet, form), form);
    return switch (answer) {
      case DoorAnswer.Stored stored -> "redirect:" + next(sheet, stored);
      case DoorAnswer.Away away -> again(sheet, asked, away.onto(form), sent);
      case DoorAnswer.Refused refused ->
          again(sheet, asked, back(sheet, refused, form, sent.model()), sent);
    };
  }

  private static Form grown(RecordingForm asked, Form form) {
    for (var rows : asked.rows()) {
      form = rows.grown(form);
    }
    return form;
  }

  /** The form with what the door said about it; a hard rule stands in the model with its advice. */
  private static Form back(Sheet sheet, DoorAnswer.Refused refused, Form form, Model model) {
    if (!refused.faults().isEmpty()) {
      return DoorFields.faults(form, refused.faults());
    }
    if (!refused.explain().isEmpty()) {
      return asking(refused.explain(), form, model);
    }
    refused
        .about()
        .map(about -> Text.of("forms.refused." + about.code(), called(sheet, about.which())))
        .ifPresent(words -> model.addAttribute("forbiddenWhat", words));
    var rule = refused.rule().flatMap(Rules::find);
    rule.ifPresent(known -> {
      model.addAttribute("forbidden", known);
      model.addAttribute("advice", Advice.on(known.ref().id()).orElse(null));
    });
    return rule.isPresent() ? form.refused(Text.of(rule.get())) : refused.onto(form);
  }

  /** Numbers as they are, people by name. */
  private static List<Text> called(Sheet sheet, List<String> which) {
    return which.stream()
        .map(one ->
            sheet.people().stream()
                .filter(person -> person.person().toString().equals(one))
                .findFirst()
                .map(person -> Text.name(person.name()))
                .orElse(Text.quoted(one)))
        .toList();
  }

  /**
   * The form with the rules that ask for an explanation. Asked for the first time that is no fault
   * yet; left blank after that, it is.
   */
  private static Form asking(List<String> rules, Form form, Model model) {
    var askedBefore = form.explanations().stream().map(Explanation::rule).toList();
    var asked = form.explain(rules);
    if (askedBefore.containsAll(rules)) {
      return asked;
    }
    model.addAttribute("asking", rules.stream().map(Explanation::of).toList());
    return new Form(asked.values(), form.faults(), asked.explanations(), null, asked.key());
  }

  private String again(Sheet sheet, RecordingForm asked, Form form, Sent sent) {
    sent.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return render(sheet, asked, form, sent.model());
  }

  private static String render(Sheet sheet, RecordingForm asked, Form form, Model model) {
    var why = new WhyHere(sheet, asked, form);
    asked.show(sheet, form, model);
    model.addAttribute("form", form);
    model.addAttribute("told", new Summary(sheet, form).faults());
    model.addAttribute("sheet", sheet);
    model.addAttribute("why", why.all());
    return asked.template();
  }

  private static void requireRecorder(SignedIn who) {
    if (!Recorder.is(who)) {
      throw new AccessDeniedException("this account records nothing");
    }
  }

  /** The card of what was decided; the file itself when it was only now opened. */
  private static String next(Sheet sheet, DoorAnswer.Stored stored) {
    return stored
        .decision()
        .filter(decision -> sheet.file() != null)
        .map(decision ->
            "/besluiten/%s?dossier=%s&tot=%d"
                .formatted(decision, stored.stream(), stored.sequence()))
        .orElseGet(() -> "/dossiers/%s?tot=%d".formatted(stored.stream(), stored.sequence()));
  }
}
