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

/** What is decided about the file as a whole: where the youth lives, closing and reopening. */
@Controller
@RequestMapping("/dossiers/{file}/besluit/{step}")
class WholeFilePage {
  private final Desk desk;

  WholeFilePage(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      Model model) {
    return desk.show(desk.open(who, file), asked(step), model);
  }

  @PostMapping
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(desk.open(who, file), asked(step), new Sent(sent, model, response));
  }

  private static RecordingForm asked(String step) {
    return switch (step) {
      case "verblijf" -> new PlacementForm();
      case "beperking" -> new RestrictionForm();
      case "sluiting" -> new ClosingForm();
      case "heropening" -> new ReopeningForm();
      default -> throw new NotInFile();
    };
  }
}
