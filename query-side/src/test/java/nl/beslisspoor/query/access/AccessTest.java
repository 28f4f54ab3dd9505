package nl.beslisspoor.query.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/** A test against the rooms access and frame, on one database that such tests share. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AccessRig.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@interface AccessTest {}
