package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;
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

/**
 * A support figure is chosen, answers, is heard about, is positioned or not, and is evaluated,
 * held, resumed and ended once positioned.
 */
@Controller
@RequestMapping("/dossiers/{file}/steunfiguren")
class SupportPage {
  private final Desk desk;
  private final Matters matters;
  private final Standings standings;

  SupportPage(Desk desk, Matters matters, Standings standings) {
    this.desk = desk;
    this.matters = matters;
    this.standings = standings;
  }

  /** Which support form is it? Narrowed to those that speak of some words. */
  @GetMapping("/nieuw")
  String forms(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam(name = "zoek", defaultValue = "") String words,
      Model model) {
    model.addAttribute("sheet", desk.open(who, file));
    model.addAttribute("sought", words);
    model.addAttribute("weights", FormsOfWeight.about(words));
    return "forms/choose-form";
  }

  @GetMapping("/nieuw/{form}")
  String choose(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String form,
      Model model) {
    return desk.show(desk.open(who, file), new ChoiceForm(form(form)), model);
  }

  @PostMapping("/nieuw/{form}")
  String choose(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String form,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(
        desk.open(who, file), new ChoiceForm(form(form)), new Sent(sent, model, response));
  }

  @GetMapping("/{support}/{step}")
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID support,
      @PathVariable String step,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, asked(sheet, support, step), model);
  }

  /** To what has to be decided next about a figure. */
  @GetMapping("/{support}")
  String next(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID file, @PathVariable UUID support) {
    var sheet = desk.open(who, file);
    var standing = standings.of(sheet, support);
    return "redirect:" + sheet.address() + next(standing);
  }

  @PostMapping("/{support}/{step}")
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID support,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, asked(sheet, support, step), new Sent(sent, model, response));
  }

  private RecordingForm asked(Sheet sheet, UUID support, String step) {
    return switch (step) {
      case "aanvaarding" -> new AnswerForm(matters.chosen(sheet, support), true);
      case "afwijzing" -> new AnswerForm(matters.chosen(sheet, support), false);
      case "standpunt" -> new StanceForm(matters.chosen(sheet, support));
      case "positionering" -> new PositionForm(matters.chosen(sheet, support), true);
      case "weigering" -> new PositionForm(matters.chosen(sheet, support), false);
      case "evaluatieplanning" ->
          new PlanForm(standings.of(sheet, support), matters.answers(sheet));
      case "evaluatie" -> new EvaluationForm(standings.of(sheet, support));
      case "pauze" -> new HoldForm(standings.of(sheet, support));
      case "hervatting" -> new ResumeForm(standings.of(sheet, support));
      case "beeindiging" -> new EndForm(standings.of(sheet, support));
      case "verklaring" -> new StatementForm(standings.of(sheet, support));
      default -> throw new NotInFile();
    };
  }

  private static String next(Standing standing) {
    return switch (standing.stage()) {
      case CHOSEN -> standing.address() + "/aanvaarding";
      case ACCEPTED -> standing.hasSay() ? standing.address() + "/positionering" : "#steunfiguren";
      case POSITIONED -> standing.address() + "/evaluatie";
      case HELD -> standing.address() + "/hervatting";
      case DECLINED, REFUSED, ENDED -> "#steunfiguren";
    };
  }

  private static SupportForm form(String id) {
    return SupportForms.all().stream()
        .filter(form -> form.id().value().equals(id))
        .findFirst()
        .flatMap(form -> SupportForms.current(new FormId(id)))
        .orElseThrow(NotInFile::new);
  }
}
