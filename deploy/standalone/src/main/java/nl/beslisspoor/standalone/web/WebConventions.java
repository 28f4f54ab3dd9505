package nl.beslisspoor.standalone.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Filters that stand before all others, sign-in included, so that no answer escapes them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import({ApiDescription.class, ReleasedDescription.class})
public class WebConventions {
  /** Else buffers for reuse hold what went through them for as long as the process runs. */
  @Bean
  static JsonFactoryBuilderCustomizer nothingIsRemembered() {
    return factory -> factory.recyclerPool(JsonRecyclerPools.nonRecyclingPool());
  }

  @Bean
  FilterRegistrationBean<ProtectiveHeaders> protectiveHeaders() {
    return first(new ProtectiveHeaders(), 0, "/*");
  }

  @Bean
  FilterRegistrationBean<ApiAnswers> apiAnswers(JsonMapper json) {
    return first(new ApiAnswers(json), 1, "/api/*");
  }

  @Bean
  FilterRegistrationBean<PageAnswers> pageAnswers() {
    return first(new PageAnswers(), 2, "/*");
  }

  private static <F extends Filter> FilterRegistrationBean<F> first(
      F filter, int place, String pattern) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    registration.addUrlPatterns(pattern);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    return registration;
  }
}
