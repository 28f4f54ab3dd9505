package nl.beslisspoor.query.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.beslisspoor.query.paper.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The switch between the languages, which stands on every page. */
@Controller
class LanguagePage {
  private static final String START = "/";

  /** A path of this product: no host, no scheme, nothing that a browser could read as either. */
  private static final String HERE = "/(?![/\\\\])[\\x21-\\x7e&&[^\\\\{}]]*";

  /**
   * @param taal the tag of a language
   * @param naar where the switch stood; anything but a path of this product leads to the start
   */
  @PostMapping("/taal")
  String choose(
      @RequestParam String taal,
      @RequestParam(defaultValue = START) String naar,
      HttpServletRequest request,
      HttpServletResponse response) {
    var language =
        Language.tagged(taal)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    LanguageChoice.keep(language, request, response);
    return "redirect:" + (here(naar) ? naar : START);
  }

  static boolean here(String path) {
    return path.matches(HERE);
  }
}
