package nl.beslisspoor.query.destruction;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a certificate, or what to expect as long as there is none. */
@Component
public class ShownCertificate {
  private final Certificates certificates;

  ShownCertificate(Certificates certificates) {
    this.certificates = certificates;
  }

  /**
   * Whoever asks may see it, and that is kept.
   *
   * @param request that was confirmed
   * @return the template
   */
  public String show(UUID request, Model model, HttpServletResponse response) {
    var found = certificates.of(request);
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "destruction/not-yet";
    }
    model.addAttribute("one", found.get());
    return "destruction/certificate";
  }
}
