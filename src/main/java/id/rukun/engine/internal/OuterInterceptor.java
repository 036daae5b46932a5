package id.rukun.engine.internal;

import id.rukun.berkas.percobaan.CatatanPercobaan;
import id.rukun.berkas.segel.KunciSegelTidakDikenalException;
import id.rukun.engine.Penolakan;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Stands outside the transaction of every command: knows which command a person gave and which ones only follow from
 * it, writes refused attempts after the rollback, and tells refusals and lost races in Indonesian. What the database
 * refuses for another reason is a failure: it is logged.
 */
class OuterInterceptor extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(OuterInterceptor.class);
    private static final ThreadLocal<Integer> KEDALAMAN = ThreadLocal.withInitial(() -> 0);
    private static final String KALAH_CEPAT =
            "Tugas ini baru saja diubah atau diselesaikan orang lain. Muat ulang daftar tugas.";

    private static final String TIDAK_BERWENANG = "Anda tidak berwenang atas tugas, kasus, atau perintah ini.";
    private static final String DITOLAK_BASIS_DATA = "Basis data menolak data yang hendak disimpan.";
    /** SQL state of a unique violation, in both databases. */
    private static final String SUDAH_ADA = "23505";
    private static final String TENANT_LAIN = "ENGINE-13034";

    private final Supplier<String> pengguna;
    private final Supplier<CatatanPercobaan> percobaan;
    private final Semaphore formulir;

    /**
     * @param formulirSekaligus how many forms are opened or sent at once. Each holds a connection to the database and
     *     asks for a second one; were they as many as the pool has, all would wait for each other.
     */
    OuterInterceptor(Supplier<String> pengguna, Supplier<CatatanPercobaan> percobaan, int formulirSekaligus) {
        this.pengguna = pengguna;
        this.percobaan = percobaan;
        this.formulir = new Semaphore(formulirSekaligus, true);
    }

    /** Whether the command now running is the one that came from outside. */
    static boolean terluar() {
        return KEDALAMAN.get() == 1;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (KEDALAMAN.get() > 0 || !memakaiDua(command)) {
            return jalankan(command);
        }
        formulir.acquireUninterruptibly();
        try {
            return jalankan(command);
        } finally {
            formulir.release();
        }
    }

    private static boolean memakaiDua(Command<?> command) {
        return command instanceof GetTaskFormVariablesCmd || command instanceof SubmitTaskFormCmd
                || command instanceof SubmitStartFormCmd;
    }

    private <T> T jalankan(Command<T> command) {
        KEDALAMAN.set(KEDALAMAN.get() + 1);
        try {
            return terluar() && command instanceof SubmitTaskFormCmd ? duaKali(command) : next.execute(command);
        } catch (RuntimeException e) {
            throw terluar() ? tercatat(ditolak(command, e)) : e;
        } finally {
            KEDALAMAN.set(KEDALAMAN.get() - 1);
        }
    }

    /**
     * A timer of the case may fire in the moment of a submission: nobody was faster, and on a second look it counts.
     * Where somebody was, the second look says so.
     */
    private <T> T duaKali(Command<T> command) {
        VariableMap isi = new GivenCommand(command).isi();
        VariableMap semula = Variables.createVariables();
        semula.putAll(isi);
        try {
            return next.execute(command);
        } catch (OptimisticLockingException e) {
            isi.clear();
            isi.putAll(semula);
            return next.execute(command);
        }
    }

    private static RuntimeException tercatat(RuntimeException jawaban) {
        FailedCommand.catat(jawaban);
        return jawaban;
    }

    private RuntimeException ditolak(Command<?> command, RuntimeException sebab) {
        String akun = pengguna.get();
        if (akun == null) {
            return sebab;
        }
        RuntimeException jawaban = terjemahkan(command, sebab);
        if (command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd) {
            catat(command, akun, jawaban);
        }
        return jawaban;
    }

    private static RuntimeException terjemahkan(Command<?> command, RuntimeException sebab) {
        if (kalahCepat(command, sebab)) {
            return penolakan(command, Penolakan.Teknis.KALAH_CEPAT, KALAH_CEPAT, sebab);
        }
        Optional<String> kunci = kunciTidakDikenal(sebab);
        if (kunci.isPresent()) {
            return penolakan(command, Penolakan.Teknis.KUNCI_SEGEL_TIDAK_DIKENAL, kunci.get(), sebab);
        }
        if (sebab instanceof DataIntegrityViolationException) {
            LOG.error("The database refused what {} wrote", command.getClass().getSimpleName(), sebab);
            return new ProcessEngineException(DITOLAK_BASIS_DATA, sebab);
        }
        return tidakBerwenang(sebab) ? new AuthorizationException(TIDAK_BERWENANG) : sebab;
    }

    private static RuntimeException penolakan(Command<?> command, Penolakan.Teknis kode, String pesan,
            RuntimeException sebab) {
        boolean formulir = command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd;
        return formulir ? Penolakan.karena(kode, pesan) : new BadUserRequestException(pesan, sebab);
    }

    /** The sentence of the dossier, wherever in the transaction it was refused: at its end others wrap it. */
    private static Optional<String> kunciTidakDikenal(Throwable sebab) {
        return sebab == null || sebab instanceof KunciSegelTidakDikenalException
                ? Optional.ofNullable(sebab).map(Throwable::getMessage) : kunciTidakDikenal(sebab.getCause());
    }

    private static boolean kalahCepat(Command<?> command, RuntimeException sebab) {
        boolean tugasHilang = sebab instanceof NullValueException
                && (command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd);
        // The guard has seen the person's rights; if the engine misses them, they went with the task.
        boolean hakHilang = command instanceof SubmitTaskFormCmd
                && sebab instanceof AuthorizationException hak && hak.getUserId() != null;
        return tugasHilang || hakHilang
                || sebab instanceof OptimisticLockingException
                || sebab instanceof TaskAlreadyClaimedException
                || sebab instanceof ConcurrencyFailureException
                || sebab instanceof DataIntegrityViolationException && sudahAda(sebab);
    }

    /** Whether somebody else has written the same before; any other breach of the data's rules is a fault of ours. */
    private static boolean sudahAda(Throwable sebab) {
        return sebab != null && (sebab instanceof SQLException sql && SUDAH_ADA.equals(sql.getSQLState())
                || sudahAda(sebab.getCause()));
    }

    /** The engine's own refusals: a missing grant (it names the user), or another government's case. */
    private static boolean tidakBerwenang(RuntimeException sebab) {
        return sebab instanceof AuthorizationException hak && hak.getUserId() != null
                || sebab instanceof ProcessEngineException && String.valueOf(sebab.getMessage()).contains(TENANT_LAIN);
    }

    private void catat(Command<?> command, String akun, RuntimeException jawaban) {
        GivenCommand medan = new GivenCommand(command);
        boolean tugas = command instanceof SubmitTaskFormCmd;
        String kode = jawaban instanceof FormFieldValidationException f
                ? String.valueOf((Object) f.getDetail()) : jawaban.getClass().getSimpleName();
        percobaan.get().catat(akun, tugas ? "SELESAIKAN_TUGAS" : "MULAI_KASUS",
                medan.teks(tugas ? "taskId" : "processDefinitionId"), null, kode, jawaban.getMessage());
    }
}
