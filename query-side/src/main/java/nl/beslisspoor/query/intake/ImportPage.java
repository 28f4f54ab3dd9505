package nl.beslisspoor.query.intake;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.UUID;
import nl.beslisspoor.query.access.NavigationItem;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator brings in the history of another system and sees what came of it. */
@Controller
class ImportPage {
  private static final String STAND = "intake/import :: stand";

  private final LogDoor door;

  ImportPage(LogDoor door) {
    this.door = door;
  }

  @Bean
  static NavigationItem importsInTheMenu() {
    return new NavigationItem(
        Text.of("intake.title"), "/importen", 90, EnumSet.of(Role.ADMINISTRATOR));
  }

  @GetMapping("/importen")
  String form(@AuthenticationPrincipal SignedIn who, Model model) {
    onlyAdministrators(who);
    model.addAttribute("id", UUID.randomUUID());
    return "intake/import";
  }

  /** The body is the log itself, so that nothing on the way has to keep it. */
  @PostMapping(path = "/importen/{id}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  String take(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String bron,
      InputStream log,
      Model model) {
    onlyAdministrators(who);
    try {
      model.addAttribute("stand", door.send(who, id, bron, log));
    } catch (LogDoor.NoAnswer e) {
      model.addAttribute("away", true);
    }
    return STAND;
  }

  @GetMapping("/importen/{id}/stand")
  String stand(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, Model model) {
    onlyAdministrators(who);
    try {
      model.addAttribute("stand", door.find(who, id).orElse(null));
    } catch (LogDoor.NoAnswer e) {
      model.addAttribute("away", true);
    }
    return STAND;
  }

  private static void onlyAdministrators(SignedIn who) {
    if (!who.has(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("only administrators import");
    }
  }
}
