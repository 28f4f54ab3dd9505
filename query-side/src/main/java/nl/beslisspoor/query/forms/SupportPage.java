package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
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

/** A support figure is chosen, answers, is heard about, and is positioned or not. */
@Controller
@RequestMapping("/dossiers/{file}/steunfiguren")
class SupportPage {
  private final Desk desk;
  private final Matters matters;

  SupportPage(Desk desk, Matters matters) {
    this.desk = desk;
    this.matters = matters;
  }

  /** Which support form is it? */
  @GetMapping("/nieuw")
  String forms(@AuthenticationPrincipal SignedIn who, @PathVariable UUID file, Model model) {
    model.addAttribute("sheet", desk.open(who, file));
    model.addAttribute("forms", FormWords.all());
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
    return desk.show(sheet, asked(step).apply(matters.chosen(sheet, support)), model);
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
    return desk.send(
        sheet, asked(step).apply(matters.chosen(sheet, support)), new Sent(sent, model, response));
  }

  private static Function<Chosen, RecordingForm> asked(String step) {
    return switch (step) {
      case "aanvaarding" -> chosen -> new AnswerForm(chosen, true);
      case "afwijzing" -> chosen -> new AnswerForm(chosen, false);
      case "standpunt" -> StanceForm::new;
      case "positionering" -> chosen -> new PositionForm(chosen, true);
      case "weigering" -> chosen -> new PositionForm(chosen, false);
      default -> throw new NotInFile();
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
