package nl.beslisspoor.query.frame;

import java.time.Duration;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Fields;
import nl.beslisspoor.query.paper.Words;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets and scripts: their addresses hold a digest of their content, so browsers keep them
 * for a year and still get a new version at once.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:frame.properties")
@EnableConfigurationProperties(Theme.class)
class FrameConfiguration implements WebMvcConfigurer {
  private static final CacheControl YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Theme theme;

  FrameConfiguration(Theme theme) {
    this.theme = theme;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    serve(registry, "/assets/theme/**", theme.location());
    serve(registry, "/assets/**", "classpath:/static/assets/");
    serve(registry, "/webjars/htmx.org/**", "classpath:/META-INF/resources/webjars/htmx.org/");
  }

  private static void serve(ResourceHandlerRegistry registry, String path, String location) {
    registry
        .addResourceHandler(path)
        .addResourceLocations(location)
        .setCacheControl(YEAR)
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> addressesWithDigest() {
    return new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
  }

  /** For templates: {@code @dates}. */
  @Bean
  Dates dates() {
    return new Dates(LanguageChoice::now);
  }

  /** For templates: {@code @words}. */
  @Bean
  Words words() {
    return new Words(LanguageChoice::now);
  }

  /** For the templates of form parts: {@code @fields}. */
  @Bean
  Fields fields() {
    return new Fields();
  }

  /** For templates: {@code #{key}}. */
  @Bean
  MessageSource messageSource() {
    return new PageWords();
  }

  @Bean
  LocaleResolver localeResolver() {
    return new LanguageChoice();
  }
}
