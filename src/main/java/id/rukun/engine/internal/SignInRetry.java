package id.rukun.engine.internal;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Looks at a password again when the engine failed because somebody else tried the same account at the same moment:
 * such a failure says nothing about the password. The engine of today counts attempts by an update that it does not check,
 * and so never fails; where it does, neither way of signing in may take that for a wrong password. Stands outside the
 * transaction, before whoever asks: the web applications' own sign-in and HTTP Basic.
 */
class SignInRetry extends CommandInterceptor {

    /** Of those that collide one always succeeds, so this many others were counted meanwhile. */
    static final int PALING_SERING = 50;

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof CheckPassword)) {
            return next.execute(command);
        }
        for (int kali = 1; kali < PALING_SERING; kali++) {
            try {
                return next.execute(command);
            } catch (OptimisticLockingException e) {
                // neither right nor wrong: nobody has looked
            }
        }
        return next.execute(command);
    }
}
