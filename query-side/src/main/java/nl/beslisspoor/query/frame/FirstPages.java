package nl.beslisspoor.query.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody arrives, which is the list of files, and the statement on accessibility. */
@Controller
class FirstPages {

  @GetMapping("/")
  String home() {
    return "redirect:/dossiers";
  }

  @GetMapping("/toegankelijkheid")
  String accessibility() {
    return "paper/accessibility";
  }
}
