package id.rukun.uji;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Takes the stage down after each test class. Without it every class would pay for all before it: the daily process
 * walks over all accounts and all open tasks of the one database.
 */
class PembongkarPanggung implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext uji) {
        uji.getApplicationContext().getBean(Panggung.class).bongkar();
    }
}
