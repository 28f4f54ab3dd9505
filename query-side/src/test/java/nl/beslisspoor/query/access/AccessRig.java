package nl.beslisspoor.query.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import nl.beslisspoor.fixtures.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** The rooms access and frame on a database of their own, as an application. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"nl.beslisspoor.query.access", "nl.beslisspoor.query.frame"})
public class AccessRig {
  private static final SecretKeySpec SECRET =
      new SecretKeySpec(
          "a-secret-for-tests-only-0123456789".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

  @Bean(destroyMethod = "close")
  TestDatabase database() {
    return TestDatabase.migrated("access", "classpath:db/access");
  }

  @Bean
  DataSource dataSource(TestDatabase database) {
    return database.application();
  }

  @Bean
  JwtEncoder jwtEncoder() {
    return NimbusJwtEncoder.withSecretKey(SECRET).algorithm(MacAlgorithm.HS256).build();
  }

  @Bean
  JwtDecoder jwtDecoder() {
    return NimbusJwtDecoder.withSecretKey(SECRET).macAlgorithm(MacAlgorithm.HS256).build();
  }

  /** Somebody with an account, for a test that needs one. */
  public record Somebody(Account account, String password) {
    public String name() {
      return account.signInName();
    }
  }

  /** Makes accounts that have chosen their password. */
  @Component
  public static class Cast {
    public static final String PASSWORD = "een lange zin voor de test";

    private final Accounts accounts;
    private final AccountChanges changes;

    Cast(Accounts accounts, AccountChanges changes) {
      this.accounts = accounts;
      this.changes = changes;
    }

    public Somebody somebody(Role... roles) {
      var name = "test-" + UUID.randomUUID();
      var id =
          changes.add(
              new NewAccount(name, "Iemand", Set.of(roles)), PASSWORD, false, Optional.empty());
      return new Somebody(accounts.byId(id).orElseThrow(), PASSWORD);
    }
  }
}
