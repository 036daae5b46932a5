package id.rukun.uji;

import id.rukun.tenggat.JamRukun;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Leaves the one application as the next test wants to find it. After each test the clock shows the computer's time again:
 * no test has to think of it, and none sees the days of another. After each class the stage is taken down: without it every
 * class would pay for all before it, as the daily process walks over all accounts and all open tasks of the one database.
 */
class PembongkarPanggung implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext uji) {
        uji.getApplicationContext().getBean(JamRukun.class).pulihkan();
    }

    @Override
    public void afterTestClass(TestContext uji) {
        uji.getApplicationContext().getBean(Panggung.class).bongkar();
    }
}
