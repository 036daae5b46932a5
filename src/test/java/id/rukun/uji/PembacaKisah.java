package id.rukun.uji;

import id.rukun.pengawasan.KisahTerbaca;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Reads after each test class the dossiers that it left. */
class PembacaKisah implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext uji) {
        uji.getApplicationContext().getBean(KisahTerbaca.class).periksa();
    }
}
