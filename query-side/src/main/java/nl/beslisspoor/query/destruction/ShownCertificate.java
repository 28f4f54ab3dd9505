package nl.beslisspoor.query.destruction;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** The page of a certificate, or what to expect as long as there is none. */
public final class ShownCertificate {

  private ShownCertificate() {}

  /**
   * Whoever asks may see it, and that is kept.
   *
   * @param found of the request that was confirmed
   * @return the template
   */
  public static String show(
      Optional<Certificate> found, Model model, HttpServletResponse response) {
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "destruction/not-yet";
    }
    model.addAttribute("one", found.get());
    return "destruction/certificate";
  }
}
