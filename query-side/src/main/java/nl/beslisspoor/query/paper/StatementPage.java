package nl.beslisspoor.query.paper;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, which is the list of files, and the statement on accessibility. */
@Controller
class StatementPage {

  @GetMapping("/")
  String home() {
    return "redirect:/dossiers";
  }

  @GetMapping("/toegankelijkheid")
  String accessibility() {
    return "paper/accessibility";
  }
}
