package id.rukun.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Leaves out what the engine asks about rights although the answer is known; the answer is the same. */
final class PertanyaanHak implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new Hak();
    }

    private static final class Hak extends AuthorizationManager {

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
