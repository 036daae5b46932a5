package id.rukun.engine.door;

import id.rukun.uji.UjiPostgres;
import java.util.EnumSet;
import java.util.Set;

/** Everybody, before every door. */
@UjiPostgres
class PintuTertutupIT extends PintuTertutupKontrak {

    @Override
    Set<Siapa> mencoba() {
        return EnumSet.allOf(Siapa.class);
    }
}
