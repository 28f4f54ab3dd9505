package nl.beslisspoor.query.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What was asked for is not shown, because the look itself could not be written down. */
public final class LookRefused extends ErrorResponseException {

  LookRefused(Throwable cause) {
    super(HttpStatus.SERVICE_UNAVAILABLE, problem(), cause);
  }

  private static ProblemDetail problem() {
    var problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
    problem.setTitle("Inzage niet mogelijk");
    problem.setDetail(
        "Elke inzage wordt vastgelegd. Dat lukt nu niet, daarom laten wij niets zien."
            + " Probeer het later opnieuw.");
    return problem;
  }
}
