package id.rukun.impor;

import id.rukun.wilayah.RegisterTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A test of imports on a database of its own: they commit, so each test imports into an area of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RegisterTest
@TestPropertySource(properties = "rukun.uji.database=impor")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface ImporUji {}
