package id.rukun.engine.internal.rights;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.springframework.util.ReflectionUtils;

/**
 * A question for tasks, seen by what it asks of a person: whether whatever it finds is held by him or for one of his offices
 * to take. To these the engine gives the rights itself, with the task.
 *
 * @param akun his login
 * @param grup groups to which he belongs
 */
record PertanyaanTugas(TaskQueryImpl tanya, String akun, Collection<String> grup) {

    /** What an alternative may name: anything else beside it would find tasks of others. */
    private static final Set<String> PEMILIK = Set.of("assignee", "candidateGroup", "candidateGroups",
            "includeAssignedTasks", "cachedCandidateGroups", "cachedUserGroups", "queries", "isOrQueryActive");

    private static final List<Field> LAIN = Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
            .filter(f -> !Modifier.isStatic(f.getModifiers()) && !PEMILIK.contains(f.getName()))
            .peek(ReflectionUtils::makeAccessible).toList();

    /** Whether it finds only his own. */
    boolean hanyaSendiri() {
        return milik(tanya) || pilihan();
    }

    /** Held by him or for his offices to take, whichever. */
    private boolean pilihan() {
        return tanya.getQueries().stream().filter(TaskQueryImpl::isOrQueryActive)
                .anyMatch(q -> tanpaLain(q) && (q.getAssignee() == null || akun.equals(q.getAssignee()))
                        && (kantor(q) || q.getCandidateGroups() == null && q.getAssignee() != null));
    }

    private boolean milik(TaskQueryImpl q) {
        return akun.equals(q.getAssignee()) || q.getCandidateUser() == null && q.getCandidateGroupLike() == null && kantor(q);
    }

    private boolean kantor(TaskQueryImpl q) {
        List<String> kandidat = q.getCandidateGroups();
        return kandidat != null && !kandidat.isEmpty() && grup.containsAll(kandidat);
    }

    private static boolean tanpaLain(TaskQueryImpl q) {
        TaskQueryImpl kosong = new TaskQueryImpl();
        return LAIN.stream().allMatch(f -> Objects.deepEquals(ReflectionUtils.getField(f, q),
                ReflectionUtils.getField(f, kosong)));
    }
}
