package nl.beslisspoor.query.api;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers in the words of the refusal itself, where the framework would send a bare status. */
@RestControllerAdvice(basePackageClasses = FaultAnswers.class)
class FaultAnswers {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notAnswered(ErrorResponseException refusal) {
    return ResponseEntity.of(refusal.getBody()).build();
  }
}
