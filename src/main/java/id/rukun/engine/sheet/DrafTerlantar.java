package id.rukun.engine.sheet;

import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import id.rukun.engine.internal.TanpaHak;
import org.springframework.stereotype.Component;

/** Drafts whose task is over: saved at the very moment in which it ended, so that it did not take them along. */
@Component
public class DrafTerlantar {

    private final DrafService draf;
    private final TaskContext tugas;
    private final TanpaHak tanpaHak;

    DrafTerlantar(DrafService draf, TaskContext tugas, TanpaHak tanpaHak) {
        this.draf = draf;
        this.tugas = tugas;
        this.tanpaHak = tanpaHak;
    }

    /** Throws them away. */
    public void buang() {
        draf.tugas().stream().filter(id -> !tanpaHak.tanya(() -> tugas.ada(id)))
                .forEach(id -> draf.buangSemua(TempatDraf.tugas(id)));
    }
}
