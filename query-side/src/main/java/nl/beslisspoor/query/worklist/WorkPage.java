package nl.beslisspoor.query.worklist;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.access.NavigationItem;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.table.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What has to be done, the soonest first. */
@Controller
class WorkPage {
  private final WorkLines lines;

  WorkPage(WorkLines lines) {
    this.lines = lines;
  }

  @Bean
  static NavigationItem workInTheMenu() {
    return new NavigationItem(
        Text.of("worklist.title"),
        "/werklijst",
        15,
        EnumSet.of(Role.PROFESSIONAL, Role.SUPERVISOR, Role.AUDITOR));
  }

  @GetMapping("/werklijst")
  String list(
      @AuthenticationPrincipal SignedIn who,
      @ModelAttribute("asked") Asked asked,
      Model model,
      HttpServletResponse response) {
    model.addAttribute("kinds", Words.choices(MatterKind.class));
    model.addAttribute("all", seesAll(who));
    if (seesAll(who)) {
      model.addAttribute("owners", lines.owners(asked.day()));
    }
    model.addAttribute("faults", asked.faults());
    if (!asked.faults().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return "worklist/list";
    }
    var page = lines.of(who, asked, asked.which(seesAll(who) ? asked.owner() : me(who)));
    model.addAttribute("lines", page.rows());
    model.addAttribute("next", page.next().map(Place::cursor).orElse(null));
    return "worklist/list";
  }

  /** Supervisors and auditors see what is due in every file, others in those they direct. */
  private static boolean seesAll(SignedIn who) {
    return who.has(Role.SUPERVISOR) || who.has(Role.AUDITOR);
  }

  private static Optional<UUID> me(SignedIn who) {
    return Optional.of(who.person());
  }
}
