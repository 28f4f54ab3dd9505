package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

/** Roles are assigned, changed and ended. */
@Controller
@RequestMapping("/dossiers/{file}/rollen")
class RolePage {
  private static final String ASSIGN = "/nieuw";
  private static final String STEP = "/{role}/{step}";

  private final Desk desk;
  private final Matters matters;

  RolePage(Desk desk, Matters matters) {
    this.desk = desk;
    this.matters = matters;
  }

  @GetMapping(ASSIGN)
  String assign(@AuthenticationPrincipal SignedIn who, @PathVariable UUID file, Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, new RoleForm(Optional.empty(), matters.answers(sheet)), model);
  }

  @PostMapping(ASSIGN)
  String assign(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(
        sheet,
        new RoleForm(Optional.empty(), matters.answers(sheet)),
        new Sent(sent, model, response));
  }

  @GetMapping(STEP)
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID role,
      @PathVariable String step,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, asked(sheet, step, role), model);
  }

  @PostMapping(STEP)
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID role,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, asked(sheet, step, role), new Sent(sent, model, response));
  }

  private RecordingForm asked(Sheet sheet, String step, UUID role) {
    var held = matters.role(sheet, role);
    var answers = matters.answers(sheet);
    return switch (step) {
      case "wijziging" -> new RoleForm(Optional.of(held), answers);
      case "beeindiging" -> new RoleEndForm(held, answers);
      default -> throw new NotInFile();
    };
  }
}
