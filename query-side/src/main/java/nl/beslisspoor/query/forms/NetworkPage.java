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

  NetworkPage(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      @RequestParam Optional<UUID> persoon,
      Model model) {
    return desk.show(desk.open(who, file), asked(step, persoon), model);
  }

  @PostMapping
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(
        desk.open(who, file), asked(step, Optional.empty()), new Sent(sent, model, response));
  }

  private static RecordingForm asked(String step, Optional<UUID> person) {
    return switch (step) {
      case "vraag" -> new WhoQuestionForm();
      case "plek" -> new NetworkPlaceForm(person);
      case "ontbreekt" -> new NoNetworkForm();
      case "niemand" -> new NobodyForm();
      default -> throw new NotInFile();
    };
  }
}
