package nl.beslisspoor.query.paper;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets and scripts: their addresses hold a digest of their content, so browsers keep them
 * for a year and still get a new version at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperSettings.class)
class PaperConfiguration implements WebMvcConfigurer {
  private static final CacheControl YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final PaperSettings settings;

  PaperConfiguration(PaperSettings settings) {
    this.settings = settings;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    serve(registry, "/assets/theme/**", settings.themeLocation());
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

  /** Dutch first; the browser's language does not change the dates on a page. */
  @Bean
  LocaleResolver localeResolver() {
    return new FixedLocaleResolver(Locale.of("nl", "NL"));
  }
}
