package id.rukun.uji;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Tells the recorder of flows whose tests are running. */
class PenandaRuang implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext uji) {
        uji.getApplicationContext().getBean(PencatatAlur.class).pindah(uji.getTestClass().getPackageName());
    }
}
