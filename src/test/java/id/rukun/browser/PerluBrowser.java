package id.rukun.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where there is no browser, unless one is demanded. */
class PerluBrowser implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext konteks) {
        if (Peramban.terpasang()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        String alasan = "needs " + Peramban.CHROMIUM + " and " + Peramban.CHROMEDRIVER;
        if (Boolean.getBoolean("browser.wajib")) {
            throw new IllegalStateException(konteks.getDisplayName() + " " + alasan);
        }
        return ConditionEvaluationResult.disabled(alasan);
    }
}
