package id.rukun.engine.office;

import id.rukun.engine.internal.TanpaHak;
import id.rukun.jabatan.DaftarAkun;
import org.springframework.stereotype.Component;

/** The engine keeps the logins: its identity service knows with which somebody can sign in. */
@Component
class AkunMesin implements DaftarAkun {

    private final OfficeGroups grup;
    private final TanpaHak tanpaHak;

    AkunMesin(OfficeGroups grup, TanpaHak tanpaHak) {
        this.grup = grup;
        this.tanpaHak = tanpaHak;
    }

    @Override
    public boolean ada(String akun) {
        return tanpaHak.tanya(() -> grup.ada(akun));
    }
}
