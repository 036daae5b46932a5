package id.rukun.engine.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Nothing that comes from outside is evaluated: no question carries an expression, at whatever depth, and a stored
 * filter carries only those that Rukun wrote into it. The engine's own settings do not see what stands within
 * {@code or}.
 */
final class ExpressionGuard {

    private static final String PESAN =
            "Ungkapan tidak diterima: yang dikirim dari luar tidak pernah dijalankan (kebijakan Rukun).";

    private ExpressionGuard() {}

    /** @throws AuthorizationException if the command would evaluate what Rukun has not written */
    static void periksa(Command<?> command) {
        if (command instanceof AbstractQuery<?, ?> pertanyaan) {
            tuntut(ungkapan(pertanyaan).findAny().isEmpty());
        } else if (command instanceof AbstractExecuteFilterCmd) {
            GivenCommand medan = new GivenCommand(command);
            tuntut(ungkapan(medan.nilai("extendingQuery")).findAny().isEmpty());
            tuntut(milikRukun(tersimpan(medan.teks("filterId"))));
        } else if (command instanceof SaveFilterCmd) {
            tuntut(milikRukun((Filter) new GivenCommand(command).nilai("filter")));
        }
    }

    private static void tuntut(boolean benar) {
        if (!benar) {
            throw new AuthorizationException(PESAN);
        }
    }

    private static boolean milikRukun(Filter saringan) {
        return saringan == null || ungkapan(saringan.getQuery()).allMatch(UngkapanSaringan::milikRukun);
    }

    /** The command itself says that there is no such filter. */
    private static Filter tersimpan(String id) {
        return id == null ? null : Context.getCommandContext().getFilterManager().findFilterById(id);
    }

    private static Stream<String> ungkapan(Object pertanyaan) {
        return ungkapan(pertanyaan, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** A task query stands among its own parts. */
    private static Stream<String> ungkapan(Object pertanyaan, Set<Object> terlihat) {
        if (!(pertanyaan instanceof AbstractQuery<?, ?> satu) || !terlihat.add(satu)) {
            return Stream.empty();
        }
        Stream<String> bagian = satu instanceof TaskQueryImpl tugas
                ? tugas.getQueries().stream().flatMap(b -> ungkapan(b, terlihat)) : Stream.empty();
        return Stream.concat(satu.getExpressions().values().stream(), bagian);
    }
}
