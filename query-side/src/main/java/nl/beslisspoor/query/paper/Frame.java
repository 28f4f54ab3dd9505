package nl.beslisspoor.query.paper;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the layout needs of the installation. */
@ControllerAdvice
class Frame {
  private final PaperSettings settings;

  Frame(PaperSettings settings) {
    this.settings = settings;
  }

  @ModelAttribute("paper")
  PaperSettings paper() {
    return settings;
  }
}
