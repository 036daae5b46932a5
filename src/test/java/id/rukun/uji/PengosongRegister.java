package id.rukun.uji;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Lets each test class find register and dossiers as the first one found them. */
class PengosongRegister implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext uji) {
        uji.getApplicationContext().getBean(RegisterAwal.class).ingat();
    }

    @Override
    public void afterTestClass(TestContext uji) {
        uji.getApplicationContext().getBean(RegisterAwal.class).kembalikan();
    }
}
