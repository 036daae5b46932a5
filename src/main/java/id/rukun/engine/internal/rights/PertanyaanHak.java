package id.rukun.engine.internal.rights;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Leaves out what the engine asks about rights although the answer is known; the answer is the same. */
public final class PertanyaanHak implements SessionFactory {

    /** Of somebody who has more the database is asked in the engine's own way. */
    private static final int TUGAS_TERBANYAK = 1000;

    /** No task has this id. */
    private static final String TIADA = "-";

    private final Supplier<TugasMilik> tugas;

    /** @param tugas who knows the tasks of a person, once the application stands */
    public PertanyaanHak(Supplier<TugasMilik> tugas) {
        this.tugas = tugas;
    }

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new Hak(tugas);
    }

    private static final class Hak extends AuthorizationManager {

        private final Supplier<TugasMilik> tugas;

        private Hak(Supplier<TugasMilik> tugas) {
            this.tugas = tugas;
        }

        /**
         * Who asks for what he holds himself, or what his own offices may take, has been given the right with each of these
         * tasks. The engine would compare each of his rights with each task of the province. By their ids they are found
         * however the answer is to be sorted; else the newest tasks of everybody would be read until a page is full.
         */
        @Override
        public void configureTaskQuery(TaskQueryImpl tanya) {
            Authentication masuk = getCurrentAuthentication();
            PertanyaanTugas ini = masuk == null || masuk.getGroupIds() == null || masuk.getGroupIds().isEmpty() ? null
                    : new PertanyaanTugas(tanya, masuk.getUserId(), masuk.getGroupIds());
            if (!isAuthCheckExecuted() || ini == null || !ini.hanyaSendiri()) {
                super.configureTaskQuery(tanya);
                return;
            }
            if (tanya.getTaskIdIn() == null) {
                persempit(tanya, tugas.get().semua(ini.akun(), ini.grup(), TUGAS_TERBANYAK + 1));
            }
        }

        private static void persempit(TaskQueryImpl tanya, List<String> milik) {
            if (milik.size() <= TUGAS_TERBANYAK) {
                tanya.taskIdIn(milik.isEmpty() ? new String[] {TIADA} : milik.toArray(String[]::new));
            }
        }

        /**
         * Asks with all groups of a person. The engine leaves out those that no right names, and reads for it the whole
         * table of rights, of which each open task has its rows, at every command; a person here has a few groups only.
         */
        @Override
        public List<String> filterAuthenticatedGroupIds(List<String> grup) {
            return grup == null ? List.of() : List.copyOf(grup);
        }

        /** A task that this command has made is not in the database yet, and so no right to it is. */
        @Override
        public AuthorizationEntity findAuthorizationByGroupIdAndResourceId(int jenis, String grup, Resource sumber,
                String id) {
            return baru(sumber, id) ? null : super.findAuthorizationByGroupIdAndResourceId(jenis, grup, sumber, id);
        }

        private boolean baru(Resource sumber, String id) {
            if (sumber != Resources.TASK && sumber != Resources.HISTORIC_TASK) {
                return false;
            }
            DbEntityCache ingatan = getDbEntityManager().getDbEntityCache();
            TaskEntity tugas = ingatan.get(TaskEntity.class, id);
            return tugas != null && ingatan.isTransient(tugas);
        }
    }
}
