package nl.beslisspoor.query.api;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the addresses of this room take their question as an argument. */
@Configuration(proxyBeanMethods = false)
class AskedConfiguration implements WebMvcConfigurer {

  private final AskedReading reading;

  AskedConfiguration(AskedReading reading) {
    this.reading = reading;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(reading);
  }
}
