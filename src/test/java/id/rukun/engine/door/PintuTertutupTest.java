package id.rukun.engine.door;

import id.rukun.uji.UjiAplikasi;
import java.util.EnumSet;
import java.util.Set;

/** The few who try what the others would also be refused; all of them: {@link PintuTertutupIT}. */
@UjiAplikasi
class PintuTertutupTest extends PintuTertutupKontrak {

    @Override
    Set<Siapa> mencoba() {
        return EnumSet.of(Siapa.RW_LAIN, Siapa.PENGAWAS_LAIN);
    }
}
