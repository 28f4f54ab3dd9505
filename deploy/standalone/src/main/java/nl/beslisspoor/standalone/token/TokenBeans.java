package nl.beslisspoor.standalone.token;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens are signed with HMAC SHA-256 and no other algorithm is believed. */
@Configuration(proxyBeanMethods = false)
public class TokenBeans {
  @Bean
  JwtEncoder jwtEncoder(TokenSecret secret) {
    return NimbusJwtEncoder.withSecretKey(secret.key()).algorithm(MacAlgorithm.HS256).build();
  }

  @Bean
  JwtDecoder jwtDecoder(TokenSecret secret) {
    return NimbusJwtDecoder.withSecretKey(secret.key()).macAlgorithm(MacAlgorithm.HS256).build();
  }
}
