package nl.beslisspoor.query.api;

import nl.beslisspoor.events.KeysUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers in the words of the refusal itself, where the framework would send a bare status. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = FaultAnswers.class)
class FaultAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(FaultAnswers.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notAnswered(ErrorResponseException refusal) {
    return ResponseEntity.of(refusal.getBody()).build();
  }

  /** What cannot be opened for now was not destroyed: that is answered in another way. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notOpened(KeysUnavailable why) {
    LOG.warn("a question was not answered: {}", why.getMessage());
    return ResponseEntity.of(Faults.notOpened().getBody()).build();
  }
}
