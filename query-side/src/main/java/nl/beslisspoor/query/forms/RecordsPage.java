package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.forms.Desk.Sent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was recorded is corrected, what was decided is revised. */
@Controller
@RequestMapping("/dossiers/{file}")
class RecordsPage {
  private static final String ENTRY = "/verbeteringen/{entry}";
  private static final String PERSON = "/personen/{person}/verbetering";
  private static final String DECISION = "/herzieningen/{decision}";

  private final Desk desk;
  private final Recordings recordings;

  RecordsPage(Desk desk, Recordings recordings) {
    this.desk = desk;
    this.recordings = recordings;
  }

  @GetMapping(ENTRY)
  String entry(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable long entry,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, recordings.entry(sheet, entry), model);
  }

  @PostMapping(ENTRY)
  String entry(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable long entry,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, recordings.entry(sheet, entry), new Sent(sent, model, response));
  }

  @GetMapping(PERSON)
  String person(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID person,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, person(sheet, person), model);
  }

  @PostMapping(PERSON)
  String person(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, person(sheet, person), new Sent(sent, model, response));
  }

  @GetMapping(DECISION)
  String decision(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID decision,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, recordings.decision(sheet, decision), model);
  }

  @PostMapping(DECISION)
  String decision(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID decision,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, recordings.decision(sheet, decision), new Sent(sent, model, response));
  }

  private static RecordingForm person(Sheet sheet, UUID person) {
    return new PersonCorrectionForm(sheet.find(person).orElseThrow(NotInFile::new));
  }
}
