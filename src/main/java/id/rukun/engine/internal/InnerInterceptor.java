package id.rukun.engine.internal;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands inside the transaction of every command and lets the guard judge what a signed-in person gave, before the
 * engine sees it. No command evaluates what comes from outside, whoever gives it. Commands that follow from another
 * command, and those of the engine itself, pass unjudged.
 */
class InnerInterceptor extends CommandInterceptor {

    private final Supplier<String> pengguna;
    private final Supplier<CommandWatch> penjaga;

    InnerInterceptor(Supplier<String> pengguna, Supplier<CommandWatch> penjaga) {
        this.pengguna = pengguna;
        this.penjaga = penjaga;
    }

    @Override
    public <T> T execute(Command<T> command) {
        ExpressionGuard.periksa(command);
        String akun = OuterInterceptor.terluar() ? pengguna.get() : null;
        return akun == null ? next.execute(command) : dijaga(command, new GivenCommand(command), akun);
    }

    @SuppressWarnings("unchecked")
    private <T> T dijaga(Command<T> command, GivenCommand perintah, String akun) {
        if (penjaga.get().mengembalikan(perintah, akun)) {
            return Context.getCommandContext().runWithoutAuthorization(() -> next.execute(command));
        }
        penjaga.get().periksa(perintah, akun);
        return (T) penjaga.get().lengkapi(perintah, akun, next.execute(command));
    }
}
