package nl.beslisspoor.query.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.beslisspoor.query.access.Role;

/** Which parameters a question takes, and who may ask it. Others are refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Takes {

  Parameter[] value() default {};

  /** Parameters without which the question is not answered. */
  Parameter[] required() default {};

  /** Whether it may be about youths, parents and figures across files, for a stated purpose. */
  boolean aboutAnybody() default false;

  /** One of these account roles is needed. */
  Role[] roles() default {Role.PROFESSIONAL, Role.SUPERVISOR, Role.AUDITOR};
}
