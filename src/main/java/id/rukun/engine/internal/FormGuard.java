package id.rukun.engine.internal;

import java.io.InputStream;
import java.util.Collection;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Judges every submission of a signed-in person inside its transaction, before the engine sees it; adds the task's
 * {@code lembar} and what was submitted before to the variables that its form loads, and to a start form the question
 * for which office it is filled in; lets an assignee hand his task back to the office. No command evaluates what comes
 * from outside, whoever gives it. Commands that follow from
 * another command, and those of the engine itself, pass unjudged.
 */
class FormGuard extends CommandInterceptor {

    private static final String LEMBAR = "lembar";

    private final Supplier<String> pengguna;
    private final Supplier<SubmissionGuard> penjaga;
    private final Supplier<CommandGuard> perintah;
    private final Supplier<TaskSheet> lembar;
    private final Supplier<StartForm> formulirMulai;

    FormGuard(Supplier<String> pengguna, Supplier<SubmissionGuard> penjaga, Supplier<CommandGuard> perintah,
            Supplier<TaskSheet> lembar, Supplier<StartForm> formulirMulai) {
        this.pengguna = pengguna;
        this.penjaga = penjaga;
        this.perintah = perintah;
        this.lembar = lembar;
        this.formulirMulai = formulirMulai;
    }

    @Override
    public <T> T execute(Command<T> command) {
        ExpressionGuard.periksa(command);
        String akun = OuterInterceptor.terluar() ? pengguna.get() : null;
        if (akun == null) {
            return next.execute(command);
        }
        if (command instanceof AssignTaskCmd && penjaga.get().mengembalikan(new CommandFields(command), akun)) {
            return Context.getCommandContext().runWithoutAuthorization(() -> next.execute(command));
        }
        jaga(command, akun);
        T hasil = next.execute(command);
        if (command instanceof GetTaskFormVariablesCmd baca) {
            tambahLembar(baca, (VariableMap) hasil);
        }
        return command instanceof GetDeployedStartFormCmd buka ? lengkap(buka, akun, hasil) : hasil;
    }

    @SuppressWarnings("unchecked")
    private <T> T lengkap(GetDeployedStartFormCmd buka, String akun, T formulir) {
        String definisi = new CommandFields(buka).teks("processDefinitionId");
        return (T) formulirMulai.get().untuk(definisi, akun, (InputStream) formulir);
    }

    private void jaga(Command<?> command, String akun) {
        if (command instanceof SubmitTaskFormCmd submit) {
            penjaga.get().tugas(submit, akun);
        } else if (command instanceof SubmitStartFormCmd submit) {
            penjaga.get().mulai(submit, akun);
        } else if (command instanceof CompleteTaskCmd) {
            throw new AuthorizationException("Tugas hanya dapat diselesaikan dengan mengirim formulirnya.");
        } else {
            perintah.get().periksa(command, akun);
        }
    }

    private void tambahLembar(GetTaskFormVariablesCmd baca, VariableMap hasil) {
        Object diminta = new CommandFields(baca).nilai("formVariableNames");
        if (diminta == null || ((Collection<?>) diminta).contains(LEMBAR)) {
            hasil.putValueTyped(LEMBAR, SpinValues.jsonValue(lembar.get().json(CommandFields.tugas(baca))).create());
        }
        if (diminta == null) {
            lembar.get().awal(CommandFields.tugas(baca)).forEach(hasil::putValueTyped);
        }
    }
}
