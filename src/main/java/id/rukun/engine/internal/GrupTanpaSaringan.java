package id.rukun.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks for rights with all groups of a person. The engine leaves out those that no right names, and reads for it the
 * whole table of rights, of which each open task has its rows, at every command; the answer is the same, and a person
 * here has a few groups only.
 */
final class GrupTanpaSaringan implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new Hak();
    }

    private static final class Hak extends AuthorizationManager {

        @Override
        public List<String> filterAuthenticatedGroupIds(List<String> grup) {
            return grup == null ? List.of() : List.copyOf(grup);
        }
    }
}
