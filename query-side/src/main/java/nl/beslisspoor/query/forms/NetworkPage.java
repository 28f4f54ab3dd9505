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

/** People are asked who is there around a youth; who there is, gets a place. */
@Controller
@RequestMapping("/dossiers/{file}/netwerk/{step}")
class NetworkPage {
  private final Desk desk;
  private final Agreements agreements;

  NetworkPage(Desk desk, Agreements agreements) {
    this.desk = desk;
    this.agreements = agreements;
  }

  @GetMapping
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      @RequestParam Optional<UUID> persoon,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, asked(sheet, step, persoon), model);
  }

  @PostMapping
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, asked(sheet, step, Optional.empty()), new Sent(sent, model, response));
  }

  private RecordingForm asked(Sheet sheet, String step, Optional<UUID> person) {
    return switch (step) {
      case "vraag" -> new WhoQuestionForm();
      case "plek" -> agreements.place(sheet, person);
      case "ontbreekt" -> new NoNetworkForm();
      case "niemand" -> new NobodyForm();
      default -> throw new NotInFile();
    };
  }
}
