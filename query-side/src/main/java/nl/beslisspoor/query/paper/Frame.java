package nl.beslisspoor.query.paper;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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

  /** What the error page says; null on any other page. */
  @ModelAttribute("fault")
  FaultWords fault(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? FaultWords.of(status)
        : null;
  }
}
