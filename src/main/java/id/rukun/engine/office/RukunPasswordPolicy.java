package id.rukun.engine.office;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.springframework.stereotype.Component;

/** What every new password must be, where {@code enable-password-policy} is set (production). */
@Component
class RukunPasswordPolicy implements PasswordPolicy {

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(PasswordRule.values());
    }
}
